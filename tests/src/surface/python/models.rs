use bithuman_rest::describe::{EnumSchema, FieldSchema, Kind, Schema};
use bithuman_rest::operation::Resource;

use super::docs::{WIDTH, docstring};
use super::spelling::{self, Types};
use crate::surface::lengths::SECONDS;
use crate::surface::{Api, doc};

/// Whether a resource has types of its own.
pub(super) fn has_any(api: &Api, resource: &str) -> bool {
    api.models_of(resource).next().is_some() || api.inputs_of(resource).next().is_some() || api.enums_of(resource).next().is_some()
}

/// `models/<resource>.py`.
pub(super) fn text(api: &Api, resource: &Resource) -> String {
    let mut types = Types::new(api, Some(resource.name), false);
    let mut runtime: Vec<&str> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut body = String::new();
    for choices in api.enums_of(resource.name) {
        names.push(choices.name.to_owned());
        body.push_str(&alias(choices));
    }
    if !names.is_empty() {
        runtime.extend(["Literal", "TypeAlias"]);
    }
    let inputs: Vec<_> = api.inputs_of(resource.name).collect();
    if !inputs.is_empty() {
        runtime.push("TypedDict");
    }
    for schema in inputs {
        let name = spelling::input(api, schema);
        body.push_str(&input(&mut types, &name, schema));
        names.push(name);
    }
    let records: Vec<_> = api.models_of(resource.name).collect();
    let native = if records.is_empty() { "" } else { "from .._native import Field\nfrom .._record import Record\n\n" };
    for schema in records {
        body.push_str(&record(&mut types, schema));
        names.push(schema.name.to_owned());
    }
    names.sort();
    let exported: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let imports = types.statements(4);
    let checking = if imports.is_empty() { String::new() } else { format!("TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n") };
    let typing = if runtime.is_empty() { String::new() } else { format!("from typing import {}\n\n", runtime.join(", ")) };
    format!(
        "\"\"\"The types of `{}`.\"\"\"\n\nfrom __future__ import annotations\n\n{typing}{native}{checking}__all__ = [\n{exported}]\n{body}",
        resource.name
    )
}

fn alias(choices: &EnumSchema) -> String {
    let values: Vec<String> = choices.values.iter().map(|value| format!("\"{}\"", value.wire)).collect();
    let line = format!("{}: TypeAlias = Literal[{}] | str\n", choices.name, values.join(", "));
    let statement = if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        let values: String = values.iter().map(|value| format!("        {value},\n")).collect();
        format!("{}: TypeAlias = (\n    Literal[\n{values}    ]\n    | str\n)\n", choices.name)
    };
    let known: String = choices.values.iter().map(|value| format!("* `{}`: {}\n", value.wire, value.doc.replace('\n', " "))).collect();
    let doc = docstring(&format!("{}\n\n{known}\nMore values may come.", choices.doc), 0);
    format!("\n{statement}{doc}")
}

fn input(types: &mut Types<'_>, name: &str, schema: &Schema) -> String {
    let all_optional = schema.fields.iter().all(|field| doc::is_optional(field.kind));
    let mut text = format!("\n\nclass {name}(TypedDict, total=False):\n{}", docstring(schema.doc, 4));
    for field in schema.fields {
        let kind = types.argument(field.kind);
        let kind = if all_optional || doc::is_optional(field.kind) {
            kind
        } else {
            types.import("typing", "Required");
            format!("Required[{kind}]")
        };
        text.push_str(&format!("\n    {}: {kind}\n{}", field.wire, docstring(&doc::field(field, SECONDS), 4)));
    }
    text
}

fn record(types: &mut Types<'_>, schema: &Schema) -> String {
    let mut text = format!("\n\nclass {}(Record):\n{}\n    __slots__ = ()\n", schema.name, docstring(schema.doc, 4));
    for field in schema.fields {
        let kind = types.answer(field.kind);
        text.push_str(&format!("\n    {}: Field[{kind}] = Field()\n{}", spelling::name(field.name), docstring(&meaning(field), 4)));
    }
    text
}

fn meaning(field: &FieldSchema) -> String {
    match field.kind {
        Kind::Secret | Kind::Optional(Kind::Secret) => format!("{} Left out of the record's `repr`.", field.doc),
        _ => field.doc.to_owned(),
    }
}
