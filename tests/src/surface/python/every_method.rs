use std::collections::BTreeSet;

use bithuman_rest::describe::{FieldSchema, Kind, Limit, Schema};
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::docs::WIDTH;
use super::spelling;
use crate::surface::Api;
use crate::surface::catalog::watching;
use crate::surface::layout::Piece;

/// `tests/typing/every_method.py`: a call of every method with every parameter, for the type checkers.
pub(super) fn text(api: &Api) -> String {
    let mut names: BTreeSet<&str> = ["AsyncClient", "Client", "models"].into();
    let functions: String =
        api.resources.iter().map(|resource| function(resource, false, &mut names) + &function(resource, true, &mut names)).collect();
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_by_key(|name| (name.starts_with(char::is_lowercase), *name));
    format!(
        "\"\"\"Every method with every parameter; the type checkers read it, nothing runs it.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from datetime import UTC, datetime, timedelta\nfrom typing import Any, assert_type\n\n\
         {}{functions}",
        spelling::import("", "bithuman_rest", &names)
    )
}

fn function(resource: &Resource, asynchronous: bool, names: &mut BTreeSet<&str>) -> String {
    let name = resource.name;
    let head =
        if asynchronous { format!("async def async_{name}(client: AsyncClient)") } else { format!("def sync_{name}(client: Client)") };
    let calls = resource.methods.iter().map(|method| call(resource, method, asynchronous, names).laid_out(4, 4, WIDTH));
    format!("\n\n{head} -> None:\n{}", calls.map(|call| format!("    {call}\n")).collect::<String>())
}

fn call(resource: &Resource, method: &Method, asynchronous: bool, names: &mut BTreeSet<&str>) -> Piece {
    let named = |field: &FieldSchema| Piece::named(format!("{}=", spelling::name(field.name)), value(field.kind, field.limit));
    let mut arguments: Vec<_> = method.arguments.iter().map(|argument| value(argument.kind, Limit::NONE)).collect();
    arguments.extend(method.params.map_or(&[][..], |params| params.fields).iter().map(named));
    if watching(resource, method).is_some() {
        arguments.push(Piece::word("progress=print"));
    }
    if !matches!(method.invoke, Invoke::Local(_)) {
        arguments.push(Piece::word("options={\"timeout\": 1}"));
    }
    let awaits = asynchronous && matches!(method.invoke, Invoke::Call(_) | Invoke::Duplex(_));
    let call = Piece::group(format!("{}client.{}.{}(", if awaits { "await " } else { "" }, resource.name, method.name), arguments, ")");
    let holder = match (method.invoke, asynchronous) {
        (Invoke::Stream(_), false) => "Stream",
        (Invoke::Stream(_), true) => "AsyncStream",
        (Invoke::Duplex(_), false) => "Conversation",
        (Invoke::Duplex(_), true) => "AsyncConversation",
        _ => "",
    };
    let answer = answer(method.returns);
    if let Some(job) = answer.strip_prefix("Job[") {
        let holder = if asynchronous { "AsyncJob" } else { "Job" };
        names.insert(holder);
        return Piece::group("assert_type(", vec![call, Piece::word(format!("{holder}[{job}"))], ")");
    }
    match holder {
        "" if answer == "None" => call,
        "" => Piece::group("assert_type(", vec![call, Piece::word(answer)], ")"),
        holder => {
            names.insert(holder);
            Piece::group("assert_type(", vec![call, Piece::word(format!("{holder}[{answer}]"))], ")")
        }
    }
}

fn answer(kind: Kind) -> String {
    match kind {
        Kind::Nothing => "None".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Int => "int".to_owned(),
        Kind::Float => "float".to_owned(),
        Kind::Duration => "timedelta".to_owned(),
        Kind::Bytes => "bytes".to_owned(),
        Kind::Time => "datetime".to_owned(),
        Kind::Json => "Any".to_owned(),
        Kind::Enum(schema) => format!("models.{}", schema.name),
        Kind::Record(schema) => format!("models.{}", schema.name),
        Kind::List(inner) => format!("list[{}]", answer(*inner)),
        Kind::Map(inner) => format!("dict[str, {}]", answer(*inner)),
        Kind::Optional(inner) => format!("{} | None", answer(*inner)),
        Kind::Job(inner) => format!("Job[{}]", answer(*inner)),
        Kind::Text | Kind::Secret | Kind::Source => "str".to_owned(),
    }
}

fn record(schema: &Schema) -> Piece {
    let pair = |field: &FieldSchema| Piece::named(format!("\"{}\": ", field.wire), value(field.kind, field.limit));
    Piece::group("{", schema.fields.iter().map(pair).collect(), "}")
}

/// A value that a caller may pass.
fn value(kind: Kind, limit: Limit) -> Piece {
    match kind {
        Kind::Enum(schema) => {
            let known = schema.values.iter().map(|value| value.wire);
            Piece::word(format!("\"{}\"", limit.only.iter().copied().chain(known).next().unwrap_or_default()))
        }
        Kind::Bool => Piece::word("True"),
        Kind::Int | Kind::Float => Piece::word("1"),
        Kind::Duration => Piece::word("timedelta(minutes=1)"),
        Kind::Time => Piece::word("datetime.now(UTC)"),
        Kind::Json => Piece::word("{\"any\": [\"thing\"]}"),
        Kind::Bytes => Piece::word("b\"\""),
        Kind::Record(schema) => record(schema),
        Kind::List(inner) => Piece::group("[", vec![value(*inner, limit)], "]"),
        Kind::Map(inner) => Piece::group("{", vec![Piece::named("\"key\": ", value(*inner, limit))], "}"),
        Kind::Optional(inner) => value(*inner, limit),
        Kind::Nothing | Kind::Text | Kind::Secret | Kind::Source | Kind::Job(_) => Piece::word("\"text\""),
    }
}
