use bithuman_rest::describe::{FieldSchema, Schema};

use super::choices;
use super::spelling::{comment, default, fitted, imports, kind, name, reading, taken};
use crate::surface::lengths::Lengths;
use crate::surface::{Api, doc, uniffi};

const KNOWN: &[&str] = &[
    "bithumanrest.ffi.NativeValue",
    "bithumanrest.internal.Fields",
    "bithumanrest.internal.bool",
    "bithumanrest.internal.bytes",
    "bithumanrest.internal.float",
    "bithumanrest.internal.int",
    "bithumanrest.internal.json",
    "bithumanrest.internal.list",
    "bithumanrest.internal.map",
    "bithumanrest.internal.native",
    "bithumanrest.internal.optional",
    "bithumanrest.internal.secret",
    "bithumanrest.internal.text",
    "bithumanrest.internal.time",
    "kotlin.time.Instant",
];

/// The open enums, models and inputs, each by its name.
pub(super) fn texts(api: &Api) -> Vec<(&'static str, String)> {
    let enums = api.enums.iter().map(|entry| (entry.schema.name, choices::text(entry.schema)));
    let models = api.models.iter().map(|entry| (entry.schema.name, record(entry.schema, true, uniffi::is_both(api, entry.schema.name))));
    let inputs = api.inputs.iter().filter(|entry| !uniffi::is_both(api, entry.schema.name));
    let records = models.chain(inputs.map(|entry| (entry.schema.name, record(entry.schema, false, true))));
    enums.chain(records.map(|(name, text)| (name, imports(&text, KNOWN) + &text))).collect()
}

/// A record: what the API answers, what it takes, or both.
fn record(schema: &Schema, answered: bool, passed: bool) -> String {
    let mut fields: Vec<&FieldSchema> = schema.fields.iter().collect();
    fields.sort_by_key(|field| doc::is_optional(field.kind));
    let mut tags: Vec<String> =
        fields.iter().map(|field| format!("@property {} {}", name(field.name), doc::field(field, Lengths::Typed))).collect();
    if answered {
        tags.push("@property extra Fields that this version of the client does not know, as they were received.".to_owned());
    }
    let mut text = comment(schema.doc, &tags, "");
    let kind = if answered { kind } else { taken };
    let mut properties: Vec<String> =
        fields.iter().map(|field| format!("public val {}: {}{}", name(field.name), kind(field.kind), default(field.kind))).collect();
    if answered {
        properties.push("public val extra: Map<String, JsonValue> = emptyMap()".to_owned());
    }
    let tail = if passed { " : Input() {" } else { " {" };
    text += &fitted(&format!("public data class {}", schema.name), &properties, tail);
    if passed {
        text += &writing(schema, answered);
    }
    if answered {
        text += if passed { "\n" } else { "" };
        text += &self::reader(schema);
    }
    text + "}\n"
}

fn writing(schema: &Schema, answered: bool) -> String {
    let mut text = "    override fun toNative(): NativeValue = NativeValue.Record(\n        mapOf(\n".to_owned();
    for field in schema.fields {
        text += &format!("            \"{}\" to native({}),\n", field.wire, name(field.name));
    }
    let rest = if answered { "extra.mapValues { native(it.value) }" } else { "emptyMap()" };
    text + &format!("        ),\n        {rest},\n    )\n")
}

fn reader(schema: &Schema) -> String {
    let mut text = format!(
        "    internal companion object {{\n        fun read(value: NativeValue): {0} {{\n            val fields = Fields(value)\n            return {0}(\n",
        schema.name
    );
    for field in schema.fields {
        let read = reading(field.kind, &|record| format!("{record}.read(this)"));
        text += &format!("                {} = fields.read(\"{}\") {{ {read} }},\n", name(field.name), field.name);
    }
    text + "                extra = fields.extra,\n            )\n        }\n    }\n"
}
