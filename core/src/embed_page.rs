//! Agents in web pages.

use bithuman_rest_macros::{model, open_enum, params};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::Result;
use crate::describe::check;
use crate::errors::Error;

/// Where an embedded agent is rendered.
#[open_enum]
pub enum RenderPlace {
    /// At the service; the page receives video.
    Cloud = "cloud",
    /// In the visitor's browser.
    Local = "local",
}

/// How to embed an agent.
#[params]
pub struct EmbedOptions {
    /// The visitor's embed token. An agent that is not public needs one.
    #[local]
    pub token: Option<String>,
    /// The model to show, from the agent's supported models.
    #[local]
    pub model: Option<String>,
    /// Where it is rendered.
    #[local]
    #[default_text("cloud")]
    pub render: Option<RenderPlace>,
    /// The language of the greeting, such as `en`.
    #[local]
    #[limit(min_chars = 1, max_chars = 35)]
    pub greeting_language: Option<String>,
    /// What the agent says first.
    #[local]
    #[limit(min_chars = 1, max_chars = 500)]
    pub greeting: Option<String>,
    /// The width, as CSS.
    #[local]
    #[default_text("100%")]
    pub width: Option<String>,
    /// The height, as CSS.
    #[local]
    #[default_text("600px")]
    pub height: Option<String>,
    /// The frame's title, for people who listen to the page.
    #[local]
    #[default_text("Talking avatar")]
    pub title: Option<String>,
}

/// An agent, ready to be put into a page.
#[model]
pub struct EmbedSnippet {
    /// The HTML of the frame.
    pub html: String,
    /// The address that the frame shows.
    pub url: String,
}

/// The frame's HTML. The stars in `allow` are needed: the address redirects to another origin, and a permission that names
/// none stays behind there.
pub(crate) fn snippet(code: &str, options: &EmbedOptions) -> Result<EmbedSnippet> {
    check(options)?;
    if code.trim().is_empty() {
        return Err(Error::invalid("code", "it is empty", "pass the agent's code"));
    }
    let mut url =
        reqwest::Url::parse("https://www.bithuman.ai/embed/").map_err(|error| Error::invalid("code", error, "pass the agent's code"))?;
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().push(code);
    }
    let settings = [
        ("token", options.token.as_deref()),
        ("model", options.model.as_deref()),
        ("render", options.render.as_ref().map(RenderPlace::as_str)),
        ("greetingLang", options.greeting_language.as_deref()),
        ("greetingMsg", options.greeting.as_deref()),
    ];
    for (name, value) in settings {
        if let Some(value) = value {
            url.query_pairs_mut().append_pair(name, value);
        }
    }
    let url = String::from(url);
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" allow=\"microphone *; camera *; autoplay *\" style=\"width:{};height:{};border:0\"></iframe>",
        escape(&url),
        escape(options.title.as_deref().unwrap_or("Talking avatar")),
        escape(&css("width", options.width.as_deref().unwrap_or("100%"))?),
        escape(&css("height", options.height.as_deref().unwrap_or("600px"))?),
    );
    Ok(EmbedSnippet { html, url, extra: Default::default() })
}

/// A visitor's fingerprint: the same for the same user, and not to be guessed without the pepper, because the agent's memory
/// of a conversation is found by it.
pub(crate) fn fingerprint(user: &str, pepper: &str) -> Result<String> {
    if user.is_empty() {
        return Err(Error::invalid("user", "it is empty", "pass your own id of the visitor"));
    }
    if pepper.len() < 16 {
        return Err(Error::invalid(
            "pepper",
            format!("it has {} bytes", pepper.len()),
            "pass a secret of at least 16 bytes that stays on your server",
        ));
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(pepper.as_bytes())
        .map_err(|error| Error::invalid("pepper", error, "pass a secret of at least 16 bytes"))?;
    mac.update(b"bithuman-rest embed fingerprint v1\0");
    mac.update(user.as_bytes());
    Ok(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn css<'a>(field: &str, value: &'a str) -> Result<std::borrow::Cow<'a, str>> {
    let plain = !value.is_empty() && value.chars().all(|letter| letter.is_ascii_alphanumeric() || "%.()+-*/, ".contains(letter));
    if plain {
        Ok(value.into())
    } else {
        Err(Error::invalid(field, format!("`{value}` is not a CSS length"), "pass a length such as 600px or 100%"))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_the_snippet() {
        let options = EmbedOptions { title: Some("\"><script>".to_owned()), token: Some("a&b".to_owned()), ..EmbedOptions::default() };
        let snippet = snippet("A1/../x?y", &options).unwrap();
        assert_eq!(snippet.url, "https://www.bithuman.ai/embed/A1%2F..%2Fx%3Fy?token=a%26b");
        assert!(snippet.html.contains("title=\"&quot;&gt;&lt;script&gt;\""));
        assert!(snippet.html.contains("allow=\"microphone *; camera *; autoplay *\""));
    }

    #[test]
    fn a_style_cannot_be_smuggled_in() {
        let options = EmbedOptions { width: Some("1px;background:url(x)".to_owned()), ..EmbedOptions::default() };
        assert_eq!(snippet("A1", &options).unwrap_err().field.as_deref(), Some("width"));
    }

    #[test]
    fn fingerprints_are_stable_and_peppered() {
        let one = fingerprint("42", "a long enough pepper").unwrap();
        assert_eq!(one, fingerprint("42", "a long enough pepper").unwrap());
        assert_ne!(one, fingerprint("42", "another long pepper!").unwrap());
        assert_eq!(one.len(), 64);
        assert_eq!(fingerprint("42", "short").unwrap_err().field.as_deref(), Some("pepper"));
    }
}
