//! What `lib/` has to know of a method to convert its arguments and its answer.

#![expect(unreachable_pub, reason = "JavaScript reaches it")]

use bithuman_rest::describe::{Kind, Schema};
use bithuman_rest::operation::{Invoke, Method};
use napi_derive::napi;
use serde_json::{Map, Value, json};

use crate::write::camel;

/// A method as JSON: its shape, its arguments under JavaScript's names, and the type of its answer. Null where there is none of
/// that name.
#[napi(catch_unwind)]
pub fn describe(name: String) -> Option<String> {
    bithuman_rest::dynamic::find(&name).map(|method| of(method).to_string())
}

fn of(method: &Method) -> Value {
    let shape = match method.invoke {
        Invoke::Call(_) => "call",
        Invoke::Stream(_) => "stream",
        Invoke::Duplex(_) => "duplex",
        Invoke::Local(_) => "local",
    };
    let mut arguments = Map::new();
    for argument in method.arguments {
        arguments.insert(camel(argument.name), json!([argument.name, kind(argument.kind)]));
    }
    arguments.extend(method.params.map(fields).unwrap_or_default());
    let retired = method.operation.and_then(|operation| operation.retired.map(|retired| (operation.id, retired)));
    json!({
        "shape": shape,
        "arguments": arguments,
        "returns": kind(method.returns),
        "retired": retired.map(|(id, retired)| json!({"id": id, "on": retired.on, "instead": retired.instead})),
    })
}

fn fields(schema: &Schema) -> Map<String, Value> {
    schema.fields.iter().map(|field| (camel(field.name), json!([field.name, kind(field.kind)]))).collect()
}

fn kind(kind: Kind) -> Value {
    match kind {
        Kind::Nothing => json!("nothing"),
        Kind::Text | Kind::Enum(_) => json!("text"),
        Kind::Secret => json!("secret"),
        Kind::Bool => json!("bool"),
        // Core reads a length of time in milliseconds, since the arguments say that they are of that unit.
        Kind::Int | Kind::Float | Kind::Duration => json!("number"),
        Kind::Time => json!("time"),
        Kind::Json => json!("json"),
        Kind::Bytes => json!("bytes"),
        Kind::Source => json!("source"),
        Kind::Record(schema) => json!({"record": fields(schema)}),
        Kind::List(inner) => json!({"list": self::kind(*inner)}),
        Kind::Map(inner) => json!({"map": self::kind(*inner)}),
        Kind::Optional(inner) => self::kind(*inner),
        Kind::Job(inner) => json!({"job": self::kind(*inner)}),
    }
}
