//! Names, types and documentation as Kotlin spells them.

use bithuman_rest::describe::Kind;

use crate::surface::uniffi::respell;
use crate::surface::{doc, names};

/// The length of a line of documentation, without its indentation and asterisks.
const WIDTH: usize = 112;

const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// `agent_id` → `agentId`, `object` → `` `object` ``.
pub(super) fn name(snake: &str) -> String {
    let plain = names::camel(snake);
    if KEYWORDS.contains(&plain.as_str()) { format!("`{plain}`") } else { plain }
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
        Kind::Nothing => "Unit".to_owned(),
        Kind::Text => "String".to_owned(),
        Kind::Secret => secret.to_owned(),
        Kind::Bool => "Boolean".to_owned(),
        Kind::Int => "Long".to_owned(),
        Kind::Float => "Double".to_owned(),
        Kind::Duration => "Duration".to_owned(),
        Kind::Time => "Instant".to_owned(),
        Kind::Json => "JsonValue".to_owned(),
        Kind::Bytes => "ByteArray".to_owned(),
        Kind::Source => "FileSource".to_owned(),
        Kind::Enum(schema) => schema.name.to_owned(),
        Kind::Record(schema) => schema.name.to_owned(),
        Kind::List(inner) => format!("List<{}>", spelled(*inner, secret)),
        Kind::Map(inner) => format!("Map<String, {}>", spelled(*inner, secret)),
        Kind::Optional(inner) => format!("{}?", spelled(*inner, secret)),
        Kind::Job(inner) => format!("Job<{}>", spelled(*inner, secret)),
    }
}

/// The default of an argument or field that may be left out, with its equals sign.
pub(super) fn default(kind: Kind) -> &'static str {
    match kind {
        Kind::Optional(_) => " = null",
        Kind::List(_) => " = emptyList()",
        Kind::Map(_) => " = emptyMap()",
        _ => "",
    }
}

/// How a value is read from an answer. `record` reads a record.
pub(super) fn reading(kind: Kind, record: &dyn Fn(&str) -> String) -> String {
    read(kind, "secret()", record)
}

/// How a value that is only passed is read from the arguments of a case, by functions of the same names.
pub(super) fn giving(kind: Kind, record: &dyn Fn(&str) -> String) -> String {
    read(kind, "text()", record)
}

fn read(kind: Kind, secret: &str, record: &dyn Fn(&str) -> String) -> String {
    match kind {
        Kind::Nothing => String::new(),
        Kind::Text => "text()".to_owned(),
        Kind::Secret => secret.to_owned(),
        Kind::Bool => "bool()".to_owned(),
        Kind::Int => "int()".to_owned(),
        Kind::Float => "float()".to_owned(),
        Kind::Duration => "duration()".to_owned(),
        Kind::Time => "time()".to_owned(),
        Kind::Json => "json()".to_owned(),
        Kind::Bytes => "bytes()".to_owned(),
        Kind::Source => "source()".to_owned(),
        Kind::Enum(schema) => format!("{}.of(text())", schema.name),
        Kind::Record(schema) => record(schema.name),
        Kind::List(inner) => format!("list {{ {} }}", read(*inner, secret, record)),
        Kind::Map(inner) => format!("map {{ {} }}", read(*inner, secret, record)),
        Kind::Optional(inner) => format!("optional {{ {} }}", read(*inner, secret, record)),
        Kind::Job(inner) => read(*inner, secret, record),
    }
}

/// A documentation comment: the text, then its tags.
pub(super) fn comment(text: &str, tags: &[String], indent: &str) -> String {
    let mut lines = doc::wrap(&respell(text, names::camel), WIDTH - indent.len());
    if let ([line], []) = (&lines[..], tags) {
        let line = format!("{indent}/** {} */\n", harmless(line));
        if line.chars().count() <= 120 {
            return line;
        }
    }
    if !tags.is_empty() {
        lines.push(String::new());
    }
    for tag in tags {
        lines.extend(
            doc::wrap(&respell(tag, names::camel), WIDTH - indent.len() - 2)
                .into_iter()
                .enumerate()
                .map(|(index, line)| if index == 0 { line } else { format!("  {line}") }),
        );
    }
    let body: String = lines.iter().map(|line| format!("{}\n", format!("{indent} * {}", harmless(line)).trim_end())).collect();
    format!("{indent}/**\n{body}{indent} */\n")
}

/// A slash and an asterisk would open a comment inside the comment.
fn harmless(line: &str) -> String {
    line.replace("/*", "/&#42;").replace("*/", "&#42;/")
}

/// Text as a literal.
pub(super) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('\n', " "))
}

/// Imports of what the text uses, in order.
pub(super) fn imports(text: &str, known: &[&str]) -> String {
    let mut used: Vec<String> =
        known.iter().filter(|path| uses(text, path.rsplit('.').next().unwrap_or(path))).map(|path| format!("import {path}\n")).collect();
    used.sort();
    // Kotlin's own come last.
    used.sort_by_key(|line| line.starts_with("import kotlin."));
    if used.is_empty() { String::new() } else { used.concat() + "\n" }
}

/// Whether code outside comments holds the name as a word.
fn uses(text: &str, name: &str) -> bool {
    let code = text.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
    code.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')).any(|word| word == name)
}

/// The longest line that ktlint lets pass.
pub(super) const MOST: usize = 140;

/// One line where it fits, else one line for each entry.
pub(super) fn fitted(head: &str, entries: &[String], tail: &str) -> String {
    let line = format!("{head}({}){tail}\n", entries.join(", "));
    if line.trim_end().chars().count() <= MOST {
        return line;
    }
    let indent: String = head.chars().take_while(|letter| *letter == ' ').collect();
    let entries: String = entries.iter().map(|entry| format!("{indent}    {entry},\n")).collect();
    format!("{head}(\n{entries}{indent}){tail}\n")
}
