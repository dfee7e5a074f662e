//! `lib/edge/shapes.js`: what the entry without native code takes and reads, as data.

use bithuman_rest::describe::{FieldSchema, Kind, Limit, Model, Schema, TimeUnit};
use bithuman_rest::operation::Argument;
use bithuman_rest::webhook::{SessionEvent, WebhookEvent};

use crate::surface::layout::Piece;
use crate::surface::lengths::is_length;
use crate::surface::names::camel;
use crate::surface::{Api, GeneratedFile};

const WIDTH: usize = 140;

/// The unit of lengths of time in JavaScript.
const UNIT: TimeUnit = TimeUnit::Milliseconds;

/// What the entry offers.
const METHODS: [(&str, &[&str]); 2] = [("embed", &["snippet", "fingerprint"]), ("webhooks", &["verify", "sign", "parse_session_event"])];

pub(super) fn file(api: &Api) -> GeneratedFile {
    let mut models = Vec::new();
    for schema in [WebhookEvent::SCHEMA, SessionEvent::SCHEMA] {
        collect(schema, &mut models);
    }
    let mut text = String::from("'use strict';\n");
    for schema in &models {
        let fields = schema.fields.iter().map(|field| Piece::word(read(field))).collect();
        text.push_str(&format!("\nconst {} = ", schema.name));
        text.push_str(
            &Piece::group(
                "{ ",
                vec![Piece::word(format!("name: '{}'", schema.name)), Piece::named("fields: ", Piece::group("[", fields, "]"))],
                " }",
            )
            .laid_out(0, 2, WIDTH - 1),
        );
        text.push_str(";\n");
    }
    text.push_str("\n/** What each method takes, in core's order, and how a refusal describes it. */\nconst methods = ");
    text.push_str(&Piece::group("{ ", METHODS.map(|(resource, names)| taken(api, resource, names)).into(), " }").laid_out(0, 2, WIDTH - 1));
    let names: Vec<_> = models.iter().map(|schema| schema.name).collect();
    text.push_str(&format!(
        ";\n\n/** What is read: each field's name, its name in what is read, and its type. */\nconst models = {{ {} }};\n\nmodule.exports = {{ methods, models }};\n",
        names.join(", ")
    ));
    super::file("lib/edge/shapes.js", &text)
}

/// A model after those that it is made of.
fn collect(schema: &'static Schema, models: &mut Vec<&'static Schema>) {
    for field in schema.fields {
        nested(field.kind, models);
    }
    if models.iter().all(|known| known.name != schema.name) {
        models.push(schema);
    }
}

fn nested(kind: Kind, models: &mut Vec<&'static Schema>) {
    match kind {
        Kind::Optional(inner) | Kind::List(inner) | Kind::Map(inner) => nested(*inner, models),
        Kind::Record(schema) => collect(schema, models),
        _ => {}
    }
}

fn read(field: &FieldSchema) -> String {
    format!("['{}', '{}', {}]", camel(field.name), field.wire, spelled(field.kind))
}

fn taken(api: &Api, resource: &str, names: &[&str]) -> Piece {
    let methods = api.resources.iter().filter(|entry| entry.name == resource).flat_map(|entry| entry.methods);
    let methods = methods.filter(|method| names.contains(&method.name)).map(|method| {
        let given = method.arguments.iter().map(|Argument { name, kind, .. }| argument(name, *kind, Limit::NONE));
        let named = method.params.map_or(&[][..], |params| params.fields).iter();
        let all = given.chain(named.map(|field| argument(field.name, field.kind, field.limit))).collect();
        Piece::named(format!("{}: ", camel(method.name)), Piece::group("[", all, "]"))
    });
    Piece::named(format!("{resource}: "), Piece::group("{ ", methods.collect(), " }"))
}

fn argument(name: &str, kind: Kind, limit: Limit) -> Piece {
    let mut facts = vec![format!("name: '{}'", camel(name)), format!("type: {}", spelled(kind))];
    let scale = if is_length(kind) {
        facts.extend([format!("fix: 'a number of {}'", UNIT.name()), format!("unit: '{}'", UNIT.symbol())]);
        UNIT.per_second()
    } else {
        if !matches!(kind, Kind::Bytes) {
            facts.push(format!("fix: '{}'", kind.in_words()));
        }
        1.0
    };
    let present = if let Kind::Optional(inner) = kind { *inner } else { kind };
    if let Kind::Enum(schema) = present {
        let values: Vec<_> = schema.values.iter().map(|value| format!("'{}'", value.wire)).collect();
        facts.push(format!("choice: {{ name: '{}', values: [{}] }}", schema.name, values.join(", ")));
    }
    let numbers = [("min", limit.min), ("max", limit.max)];
    facts.extend(numbers.into_iter().filter_map(|(name, bound)| bound.map(|bound| format!("{name}: {}", bound * scale))));
    let lengths = [("minChars", limit.min_chars), ("maxChars", limit.max_chars)];
    facts.extend(lengths.into_iter().filter_map(|(name, bound)| bound.map(|bound| format!("{name}: {bound}"))));
    Piece::group("{ ", facts.into_iter().map(Piece::word).collect(), " }")
}

/// A type in the entry's own words. It has none for secrets, which it could not keep from being printed.
fn spelled(kind: Kind) -> String {
    match kind {
        Kind::Text | Kind::Enum(_) => "'text'".to_owned(),
        Kind::Bool => "'bool'".to_owned(),
        Kind::Int => "'int'".to_owned(),
        Kind::Float | Kind::Duration => "'float'".to_owned(),
        Kind::Time => "'time'".to_owned(),
        Kind::Json => "'json'".to_owned(),
        Kind::Bytes => "'bytes'".to_owned(),
        Kind::List(inner) => format!("{{ list: {} }}", spelled(*inner)),
        Kind::Map(inner) => format!("{{ map: {} }}", spelled(*inner)),
        Kind::Optional(inner) => format!("{{ optional: {} }}", spelled(*inner)),
        Kind::Record(schema) => format!("{{ record: {} }}", schema.name),
        Kind::Secret | Kind::Source | Kind::Nothing | Kind::Job(_) => panic!("the edge entry cannot read {kind:?}"),
    }
}
