use bithuman_rest::describe::{Kind, Schema};

use super::choices;
use super::spelling::{comment, default, kind, label, name, taken};
use crate::surface::lengths::Lengths;
use crate::surface::{Api, doc, uniffi};

/// The open enums, models and inputs, each by its name.
pub(super) fn texts(api: &Api) -> Vec<(&'static str, String)> {
    let enums = api.enums.iter().map(|entry| (entry.schema.name, choices::text(entry.schema)));
    let models = api.models.iter().map(|entry| match uniffi::is_both(api, entry.schema.name) {
        true => (entry.schema.name, both(entry.schema)),
        false => (entry.schema.name, model(entry.schema)),
    });
    let inputs = api.inputs.iter().filter(|entry| !uniffi::is_both(api, entry.schema.name));
    let records = models.chain(inputs.map(|entry| (entry.schema.name, input(entry.schema))));
    let head = "internal import BithumanRESTNative\nimport Foundation\n\n";
    enums.chain(records.map(|(name, text)| (name, format!("{head}{text}")))).collect()
}

/// What the API answers.
fn model(schema: &Schema) -> String {
    let mut text = head(schema, "let", kind);
    text += extra("let");
    text + "}\n\n" + &reading(schema)
}

/// What the API answers and takes.
fn both(schema: &Schema) -> String {
    let mut text = head(schema, "var", kind);
    text += extra("var");
    text += "\n";
    text += &initializer(schema, true, kind);
    text + "}\n\n" + &reading(schema) + "\n" + &writing(schema, true)
}

/// What a caller passes.
fn input(schema: &Schema) -> String {
    head(schema, "var", taken) + "\n" + &initializer(schema, false, taken) + "}\n\n" + &writing(schema, false)
}

fn head(schema: &Schema, keyword: &str, kind: fn(Kind) -> String) -> String {
    let mut text = comment(schema.doc, "");
    text += &format!("public struct {}: Hashable, Sendable {{\n", schema.name);
    for field in schema.fields {
        text += &comment(&doc::field(field, Lengths::Typed), "    ");
        text += &format!("    public {keyword} {}: {}\n", name(field.name), kind(field.kind));
    }
    text
}

fn extra(keyword: &str) -> &'static str {
    match keyword {
        "let" => {
            "    /// Fields that this version of the client does not know, as they were received.\n    public let extra: [String: JSONValue]\n"
        }
        _ => "    /// Fields that this version of the client does not know.\n    public var extra: [String: JSONValue]\n",
    }
}

fn initializer(schema: &Schema, extra: bool, kind: fn(Kind) -> String) -> String {
    let mut fields: Vec<_> = schema.fields.iter().collect();
    fields.sort_by_key(|field| doc::is_optional(field.kind));
    let mut inputs: Vec<String> =
        fields.iter().map(|field| format!("        {}: {}{}", label(field.name), kind(field.kind), default(field.kind))).collect();
    let mut sets: Vec<String> = fields.iter().map(|field| format!("        self.{} = {}\n", label(field.name), name(field.name))).collect();
    if extra {
        inputs.push("        extra: [String: JSONValue] = [:]".to_owned());
        sets.push("        self.extra = extra\n".to_owned());
    }
    format!(
        "    /// The fields; what is left out is not sent.\n    public init(\n{}\n    ) {{\n{}    }}\n",
        inputs.join(",\n"),
        sets.concat()
    )
}

fn reading(schema: &Schema) -> String {
    let mut text = format!(
        "extension {}: Readable {{\n    init(reading value: NativeValue) throws {{\n        let fields = try Fields(value)\n",
        schema.name
    );
    for field in schema.fields {
        // The names of the initializer's own values hide the fields that are called the same.
        let home = if ["value", "fields"].contains(&field.name) { "self." } else { "" };
        text += &format!("        {home}{} = try fields.read(\"{}\")\n", name(field.name), field.name);
    }
    text + "        extra = fields.extra\n    }\n}\n"
}

fn writing(schema: &Schema, extra: bool) -> String {
    let mut text =
        format!("extension {}: Nestable {{\n    var value: NativeValue {{\n        .record(\n            fields: [\n", schema.name);
    for field in schema.fields {
        text += &format!("                \"{}\": {}.value,\n", field.wire, name(field.name));
    }
    let rest = if extra { "extra.mapValues(\\.value)" } else { "[:]" };
    text + &format!("            ],\n            extra: {rest}\n        )\n    }}\n}}\n")
}
