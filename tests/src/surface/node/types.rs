//! Core's types in TypeScript.

use bithuman_rest::describe::{FieldSchema, Kind};

use crate::surface::{Api, doc};

/// The type of a value that the client answers.
pub(super) fn answered(kind: Kind) -> String {
    match kind {
        Kind::Nothing => "void".to_owned(),
        Kind::Text | Kind::Secret => "string".to_owned(),
        Kind::Bool => "boolean".to_owned(),
        Kind::Int | Kind::Float | Kind::Duration => "number".to_owned(),
        Kind::Time => "Date".to_owned(),
        Kind::Json => "unknown".to_owned(),
        Kind::Bytes => "Bytes".to_owned(),
        Kind::Source => "FileInput".to_owned(),
        Kind::Enum(schema) => schema.name.to_owned(),
        Kind::Record(schema) => schema.name.to_owned(),
        Kind::List(inner) => format!("{}[]", grouped(answered(*inner))),
        Kind::Map(inner) => format!("Record<string, {}>", answered(*inner)),
        Kind::Optional(inner) => format!("{} | undefined", answered(*inner)),
        Kind::Job(inner) => format!("Job<{}>", answered(*inner)),
    }
}

/// The type of a value that a caller passes.
pub(super) fn passed(api: &Api, kind: Kind) -> String {
    match kind {
        Kind::Text => "string | URL".to_owned(),
        Kind::Time => "Date | string".to_owned(),
        Kind::Bytes => "Uint8Array | ArrayBuffer | string".to_owned(),
        Kind::Enum(schema) => format!("Known{}", schema.name),
        Kind::Record(schema) => input(api, schema.name),
        Kind::List(inner) => format!("readonly {}[]", grouped(passed(api, *inner))),
        Kind::Map(Kind::Text) => "TextsInput".to_owned(),
        Kind::Map(inner) => format!("Readonly<Record<string, {}>>", passed(api, *inner)),
        Kind::Optional(inner) => passed(api, *inner),
        other => answered(other),
    }
}

/// The type of a field that a caller fills, as narrow as its limits.
pub(super) fn parameter(api: &Api, field: &FieldSchema) -> String {
    let text = match element(field.kind) {
        Kind::Enum(schema) if field.limit.open => schema.name.to_owned(),
        Kind::Enum(_) if !field.limit.only.is_empty() => literals(field.limit.only.iter().copied()),
        Kind::Text if !field.limit.url && !matches!(unwrapped(field.kind), Kind::Map(_)) => "string".to_owned(),
        _ => return passed(api, field.kind),
    };
    match unwrapped(field.kind) {
        Kind::List(_) => format!("readonly {}[]", grouped(text)),
        Kind::Map(_) => format!("Readonly<Record<string, {text}>>"),
        _ => text,
    }
}

/// The name of a record that callers pass: its own, unless the service answers it, too.
pub(super) fn input(api: &Api, name: &str) -> String {
    let answered = api.models.iter().any(|entry| entry.schema.name == name);
    if answered { format!("{name}Input") } else { name.to_owned() }
}

/// A union of texts.
pub(super) fn literals<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.map(|value| format!("'{value}'")).collect::<Vec<_>>().join(" | ")
}

/// Whether a call may leave a field out.
pub(super) fn may_be_left_out(kind: Kind) -> bool {
    doc::is_optional(kind)
}

fn grouped(text: String) -> String {
    if text.contains(' ') { format!("({text})") } else { text }
}

fn unwrapped(kind: Kind) -> Kind {
    match kind {
        Kind::Optional(inner) => unwrapped(*inner),
        other => other,
    }
}

fn element(kind: Kind) -> Kind {
    match unwrapped(kind) {
        Kind::List(inner) | Kind::Map(inner) => element(*inner),
        other => other,
    }
}
