use super::Story;
use super::text::{code, escape, facts, section as part};

/// The snippet to copy, and where it would show.
pub(super) fn section(story: &Story<'_>) -> String {
    let Some(embed) = &story.report.embed else { return String::new() };
    let lead =
        "Paste this into a page. The token inside is one visitor’s and good for an hour: make it on your server, for each visitor anew.";
    let portrait = story.report.portrait.as_deref().map_or_else(String::new, |file| format!("<img src=\"{}\" alt=\"\">", escape(file)));
    let short: String = embed.fingerprint.chars().take(16).collect();
    let details = facts([
        ("Session", code(&embed.session)),
        ("Visitor", format!("{} <span class=\"dim\">a fingerprint, not a name</span>", code(format!("{short}…")))),
    ]);
    let content = format!(
        "<div class=\"pair embed\"><article class=\"panel\"><div class=\"bar-head\"><h3>The snippet</h3>\
         <button type=\"button\" data-copy=\"snippet\">Copy</button></div>\
         <pre tabindex=\"0\" class=\"wrap\"><code id=\"snippet\">{html}</code></pre>{details}</article>\n\
         <figure class=\"browser\"><div class=\"chrome\" aria-hidden=\"true\"><i></i><i></i><i></i><span>your-museum.example</span></div>\
         <div class=\"frame\">{portrait}<p>The live agent appears here<br>once the page is online.</p></div>\
         <figcaption>A placeholder: this file never touches the network.</figcaption></figure></div>\n",
        html = escape(&embed.html),
    );
    part("embed", "On a web page", lead, &content)
}
