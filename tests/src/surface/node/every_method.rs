//! `tests/typing/every-method.ts`: a call of every method with every parameter, for the type checker.

use std::collections::BTreeSet;

use bithuman_rest::describe::{FieldSchema, Kind, Limit, Schema};
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::types::answered;
use crate::surface::layout::Piece;
use crate::surface::names::camel;
use crate::surface::{Api, GeneratedFile};

const WIDTH: usize = 140;

pub(super) fn file(api: &Api) -> GeneratedFile {
    let mut types: BTreeSet<String> = ["type Client", "type RequestOptions"].map(str::to_owned).into();
    let functions: String = api.resources.iter().map(|resource| function(resource, &mut types)).collect();
    let names: String = types.iter().map(|name| format!("  {name},\n")).collect();
    super::file(
        "tests/typing/every-method.ts",
        &format!(
            "// Every method with every parameter. It is checked, not run.\n\nimport {{\n{names}}} from 'bithuman-rest';\n\n\
             const options: RequestOptions = {{ timeout: 1_000 }};\n{functions}"
        ),
    )
}

fn function(resource: &Resource, types: &mut BTreeSet<String>) -> String {
    let name = camel(resource.name);
    let calls: String =
        resource.methods.iter().map(|method| format!("  {};\n", call(&name, method, types).laid_out(2, 2, WIDTH - 1))).collect();
    format!("\nexport async function {name}(client: Client): Promise<void> {{\n{calls}}}\n")
}

fn call(resource: &str, method: &Method, types: &mut BTreeSet<String>) -> Piece {
    import(method.returns, types);
    let local = matches!(method.invoke, Invoke::Local(_));
    let mut arguments: Vec<_> = method.arguments.iter().map(|argument| value(argument.kind, Limit::NONE)).collect();
    arguments.extend(method.params.map(record));
    arguments.extend((!local).then(|| Piece::word("options")));
    let name = format!("client.{resource}.{}(", camel(method.name));
    let answer = answered(method.returns);
    let (open, close) = match method.invoke {
        Invoke::Call(_) if matches!(method.returns, Kind::Nothing) => (format!("await {name}"), ")".to_owned()),
        Invoke::Call(_) => (format!("(await {name}"), format!(")) satisfies {answer}")),
        Invoke::Stream(_) => (name, format!(") satisfies {}<{answer}>", holder("ItemStream", types))),
        Invoke::Duplex(_) => (format!("(await {name}"), format!(")) satisfies {}<{answer}>", holder("Conversation", types))),
        Invoke::Local(_) => (name, format!(") satisfies {answer}")),
    };
    Piece::group(open, arguments, close)
}

fn holder(name: &'static str, types: &mut BTreeSet<String>) -> &'static str {
    types.insert(format!("type {name}"));
    name
}

fn import(kind: Kind, types: &mut BTreeSet<String>) {
    match kind {
        Kind::List(inner) | Kind::Map(inner) | Kind::Optional(inner) => import(*inner, types),
        Kind::Job(inner) => {
            types.insert("type Job".to_owned());
            import(*inner, types);
        }
        Kind::Record(schema) => drop(types.insert(format!("type {}", schema.name))),
        Kind::Enum(schema) => drop(types.insert(format!("type {}", schema.name))),
        _ => {}
    }
}

fn record(schema: &Schema) -> Piece {
    let pair = |field: &FieldSchema| Piece::named(format!("{}: ", camel(field.name)), value(field.kind, field.limit));
    Piece::group("{ ", schema.fields.iter().map(pair).collect(), " }")
}

/// A value that a caller may pass.
fn value(kind: Kind, limit: Limit) -> Piece {
    match kind {
        Kind::Text if limit.url => Piece::word("new URL('https://example.com')"),
        Kind::Enum(schema) => {
            let known = schema.values.iter().map(|value| value.wire);
            Piece::word(format!("'{}'", limit.only.iter().copied().chain(known).next().unwrap_or_default()))
        }
        Kind::Bool => Piece::word("true"),
        Kind::Int | Kind::Float => Piece::word("1"),
        Kind::Duration => Piece::word("60_000"),
        Kind::Time => Piece::word("new Date()"),
        Kind::Json => Piece::word("{ any: ['thing'] }"),
        Kind::Bytes => Piece::word("new Uint8Array()"),
        Kind::Record(schema) => record(schema),
        Kind::List(inner) => Piece::group("[", vec![value(*inner, limit)], "]"),
        Kind::Map(inner) => Piece::group("{ ", vec![Piece::named("key: ", value(*inner, limit))], " }"),
        Kind::Optional(inner) => value(*inner, limit),
        Kind::Nothing | Kind::Text | Kind::Secret | Kind::Source | Kind::Job(_) => Piece::word("'text'"),
    }
}
