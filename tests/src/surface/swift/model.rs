use bithuman_rest::describe::Schema;

use super::choices;
use super::spelling::{comment, default, kind, label, name};
use crate::surface::{Api, doc, uniffi};

/// The models, inputs and open enums of a resource.
pub(super) fn text(api: &Api, resource: &str) -> String {
    let enums = api.enums_of(resource).map(choices::text);
    let models = api.models_of(resource).map(|schema| if uniffi::is_both(api, schema.name) { both(schema) } else { model(schema) });
    let inputs = api.inputs_of(resource).filter(|schema| !uniffi::is_both(api, schema.name)).map(input);
    let parts: Vec<String> = enums.chain(models).chain(inputs).collect();
    if parts.is_empty() {
        return String::new();
    }
    format!("internal import BithumanRESTNative\nimport Foundation\n\n{}", parts.join("\n"))
}

/// What the API answers.
fn model(schema: &Schema) -> String {
    let mut text = head(schema, "let");
    text += extra("let");
    text + "}\n\n" + &reading(schema)
}

/// What the API answers and takes.
fn both(schema: &Schema) -> String {
    let mut text = head(schema, "var");
    text += extra("var");
    text += "\n";
    text += &initializer(schema, true);
    text + "}\n\n" + &reading(schema) + "\n" + &writing(schema, true)
}

/// What a caller passes.
fn input(schema: &Schema) -> String {
    head(schema, "var") + "\n" + &initializer(schema, false) + "}\n\n" + &writing(schema, false)
}

fn head(schema: &Schema, keyword: &str) -> String {
    let mut text = comment(schema.doc, "");
    text += &format!("public struct {}: Hashable, Sendable {{\n", schema.name);
    for field in schema.fields {
        text += &comment(&doc::field(field), "    ");
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

fn initializer(schema: &Schema, extra: bool) -> String {
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
        text += &format!("        {} = try fields.read(\"{}\")\n", name(field.name), field.name);
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
