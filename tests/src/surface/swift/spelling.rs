//! Names, types and documentation as Swift spells them.

use bithuman_rest::describe::Kind;

use crate::surface::uniffi::respell;
use crate::surface::{doc, names};

/// The length of a line of documentation, without its indentation and slashes.
const WIDTH: usize = 116;

const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "do",
    "else",
    "enum",
    "extension",
    "false",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "var",
    "where",
    "while",
];

/// `agent_id` → `agentID`, `default` → `` `default` ``.
pub(super) fn name(snake: &str) -> String {
    let plain = label(snake);
    if KEYWORDS.contains(&plain.as_str()) { format!("`{plain}`") } else { plain }
}

/// `agent_id` → `agentID`, `in` → `in`: an argument's label may be a keyword.
pub(super) fn label(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        name + &match word {
            "id" => "ID".to_owned(),
            "ids" => "IDs".to_owned(),
            "url" => "URL".to_owned(),
            "urls" => "URLs".to_owned(),
            word => names::pascal(word),
        }
    })
}

/// The type of a value.
pub(super) fn kind(kind: Kind) -> String {
    spelled(kind, "SecretText")
}

/// The type of a value that is only passed: the caller has key material as text.
pub(super) fn taken(kind: Kind) -> String {
    spelled(kind, "String")
}

fn spelled(kind: Kind, secret: &str) -> String {
    match kind {
        Kind::Nothing => "Void".to_owned(),
        Kind::Text => "String".to_owned(),
        Kind::Secret => secret.to_owned(),
        Kind::Bool => "Bool".to_owned(),
        Kind::Int => "Int".to_owned(),
        Kind::Float => "Double".to_owned(),
        Kind::Duration => "Duration".to_owned(),
        Kind::Time => "Date".to_owned(),
        Kind::Json => "JSONValue".to_owned(),
        Kind::Bytes => "Data".to_owned(),
        Kind::Source => "FileSource".to_owned(),
        Kind::Enum(schema) => schema.name.to_owned(),
        Kind::Record(schema) => schema.name.to_owned(),
        Kind::List(inner) => format!("[{}]", spelled(*inner, secret)),
        Kind::Map(inner) => format!("[String: {}]", spelled(*inner, secret)),
        Kind::Optional(inner) => format!("{}?", spelled(*inner, secret)),
        Kind::Job(inner) => format!("Job<{}>", spelled(*inner, secret)),
    }
}

/// The default of an argument or field that may be left out, with its equals sign.
pub(super) fn default(kind: Kind) -> &'static str {
    match kind {
        Kind::Optional(_) => " = nil",
        Kind::List(_) => " = []",
        Kind::Map(_) => " = [:]",
        _ => "",
    }
}

/// A documentation comment.
pub(super) fn comment(text: &str, indent: &str) -> String {
    doc::wrap(&respell(text, label), WIDTH - indent.len())
        .iter()
        .map(|line| format!("{}\n", format!("{indent}/// {line}").trim_end()))
        .collect()
}

/// A list entry of a documentation comment, its further lines indented.
pub(super) fn entry(head: &str, text: &str, indent: &str) -> String {
    let lines = doc::wrap(&format!("{head} {}", respell(text, label)), WIDTH - indent.len() - 4);
    lines.iter().enumerate().map(|(index, line)| format!("{indent}/// {}{line}\n", if index == 0 { "  " } else { "    " })).collect()
}

/// Text as a literal.
pub(super) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
