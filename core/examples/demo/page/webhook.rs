use super::Story;
use super::text::{code, escape, json, section as part};
use crate::report::WebhookFacts;

/// The delivery, and the two verdicts on it.
pub(super) fn section(story: &Story<'_>) -> String {
    let Some(webhook) = &story.report.webhook else { return String::new() };
    let lead = format!(
        "A web server on this machine was registered as {} and took a signed {}. The signature is over the bytes as they arrive.",
        code(&webhook.url),
        code(&webhook.event)
    );
    let content = format!(
        "<div class=\"pair\"><article class=\"panel\"><h3>The delivery</h3><pre tabindex=\"0\" class=\"wrap\"><code>{headers}\n{body}</code></pre></article>\n\
         <div class=\"verdicts\"><article class=\"panel good\"><h3><span aria-hidden=\"true\">✓</span> Verified</h3>\
         <p>The bytes as they arrived: event {event}, answered with {status}.</p></article>\n\
         <article class=\"panel bad\"><h3><span aria-hidden=\"true\">✗</span> Refused</h3><p>The same with one bit changed: \
         <code>{class}</code></p><p class=\"small\">{message}</p></article></div></div>\n",
        headers = headers(webhook),
        body = json(&webhook.body),
        event = code(&webhook.id),
        status = webhook.status.map_or_else(|| "nothing".to_owned(), |status| status.to_string()),
        class = webhook.forged.classes.first().copied().unwrap_or_default(),
        message = escape(&webhook.forged.message),
    );
    part("webhook", "The webhook", &lead, &content)
}

fn headers(webhook: &WebhookFacts) -> String {
    webhook.headers.iter().map(|(name, value)| format!("<b>{}</b>: {}\n", escape(name), escape(value))).collect()
}
