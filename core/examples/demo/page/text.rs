//! Text on its way into HTML.

use std::fmt::Display;

use bithuman_rest::describe::Timestamp;
use serde_json::Value;

use crate::figures;

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A part of the page with a heading and a sentence of introduction, which is HTML.
pub(super) fn section(id: &str, heading: &str, lead: &str, content: &str) -> String {
    format!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n<p class=\"lead\">{lead}</p>\n{content}</section>\n")
}

/// Terms and what they are; the latter is HTML.
pub(super) fn facts<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let rows = pairs.into_iter().map(|(name, value)| format!("<div><dt>{name}</dt><dd>{value}</dd></div>\n"));
    format!("<dl class=\"facts\">\n{}</dl>\n", rows.collect::<String>())
}

pub(super) fn code(text: impl Display) -> String {
    format!("<code>{}</code>", escape(&text.to_string()))
}

/// `usage_model_download_by_api` → `Model download`.
pub(super) fn words(code: &str) -> String {
    let bare = code.trim_start_matches("credit_refund_").trim_start_matches("usage_").trim_end_matches("_by_api");
    let text = bare.replace('_', " ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The time since a moment, as `+2 h 30 min`.
pub(super) fn since(began: Timestamp, at: Timestamp) -> String {
    format!("+{}", figures::seconds((at - began).as_seconds_f64()))
}

/// JSON with its names and values set apart.
pub(super) fn json(value: &Value) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let line = |line: &str| match line.split_once(": ") {
        Some((name, value)) if name.trim_start().starts_with('"') => format!("<b>{}</b>: {}", escape(name), escape(value)),
        _ => escape(line),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
