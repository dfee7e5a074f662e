//! `core/api.json`: the lockfile of the API, reviewed as a diff.

use bithuman_rest::WaitForJob;
use bithuman_rest::describe::{EnumSchema, FieldSchema, Kind, Limit, Model, Place, Schema};
use bithuman_rest::operation::{Invoke, Method, Operation, Resource};
use serde_json::{Map, Value, json};

use super::{Api, GeneratedFile};

/// The lockfile.
pub fn file(api: &Api) -> GeneratedFile {
    let methods = api.resources.iter().flat_map(|entry| entry.methods);
    let params = methods.filter_map(|method| method.params).chain([WaitForJob::SCHEMA]);
    let lock = json!({
        "resources": api.resources.iter().map(resource).collect::<Vec<_>>(),
        "params": params.map(schema).collect::<Map<_, _>>(),
        "inputs": api.inputs.iter().map(|entry| schema(entry.schema)).collect::<Map<_, _>>(),
        "models": api.models.iter().map(|entry| schema(entry.schema)).collect::<Map<_, _>>(),
        "enums": api.enums.iter().map(|entry| choices(entry.schema)).collect::<Map<_, _>>(),
        "errors": api.classes.iter().map(|class| json!({
            "class": class.name(), "parent": class.parent().map(|parent| parent.name()), "doc": class.doc(),
        })).collect::<Vec<_>>(),
        "codes": api.codes.iter().map(|code| json!({
            "code": code.code, "status": code.status, "class": code.class.name(), "retry": format!("{:?}", code.again), "fix": code.fix,
        })).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&lock).unwrap_or_default();
    text.push('\n');
    GeneratedFile { path: "core/api.json".to_owned(), text }
}

fn resource(resource: &Resource) -> Value {
    json!({
        "name": resource.name,
        "doc": resource.doc,
        "methods": resource.methods.iter().map(method).collect::<Vec<_>>(),
    })
}

fn method(method: &Method) -> Value {
    let mut entry = Map::new();
    entry.insert("name".to_owned(), json!(method.name));
    if let Some(route) = method.operation {
        entry.append(&mut operation(route));
    }
    if !method.composed_of.is_empty() {
        entry.insert("composed_of".to_owned(), json!(method.composed_of));
    }
    let shape = match method.invoke {
        Invoke::Call(_) => "call",
        Invoke::Stream(_) => "stream",
        Invoke::Duplex(_) => "duplex",
        Invoke::Local(_) => "local",
    };
    entry.insert("shape".to_owned(), json!(shape));
    let arguments: Vec<_> =
        method.arguments.iter().map(|argument| json!({"name": argument.name, "type": kind(argument.kind), "doc": argument.doc})).collect();
    entry.insert("arguments".to_owned(), json!(arguments));
    entry.insert("params".to_owned(), json!(method.params.map(|params| params.name)));
    entry.insert("returns".to_owned(), json!(kind(method.returns)));
    entry.insert("doc".to_owned(), json!(method.doc));
    Value::Object(entry)
}

fn operation(operation: &Operation) -> Map<String, Value> {
    let fields = json!({
        "id": operation.id,
        "resource": operation.resource,
        "method": operation.method,
        "path": operation.path,
        "tier": format!("{:?}", operation.tier).to_lowercase(),
        "retry": format!("{:?}", operation.retry).to_lowercase(),
        "billed": operation.billed,
        "envelope": format!("{:?}", operation.envelope).to_lowercase(),
        "auth": format!("{:?}", operation.auth).to_lowercase(),
        "attempt_seconds": operation.attempt_seconds,
        "errors": operation.errors,
        "retired": operation.retired.map(|retired| json!({"on": retired.on, "instead": retired.instead})),
        "paged": operation.paged,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn schema(schema: &'static Schema) -> (String, Value) {
    let fields: Vec<_> = schema.fields.iter().map(field).collect();
    (schema.name.to_owned(), json!({"doc": schema.doc, "fields": fields}))
}

fn field(field: &FieldSchema) -> Value {
    let mut entry = Map::new();
    entry.insert("name".to_owned(), json!(field.name));
    if field.wire != field.name {
        entry.insert("wire".to_owned(), json!(field.wire));
    }
    entry.insert("type".to_owned(), json!(kind(field.kind)));
    if field.place != Place::Default {
        entry.insert("place".to_owned(), json!(format!("{:?}", field.place).to_lowercase()));
    }
    let limit = limit(field.limit);
    if !limit.is_empty() {
        entry.insert("limit".to_owned(), Value::Object(limit));
    }
    if let Some(default) = field.default {
        entry.insert("default".to_owned(), json!(default));
    }
    entry.insert("doc".to_owned(), json!(field.doc));
    Value::Object(entry)
}

fn limit(limit: Limit) -> Map<String, Value> {
    let mut entry = Map::new();
    let numbers = [("min", limit.min), ("max", limit.max)];
    for (name, value) in numbers.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))) {
        entry.insert(name.to_owned(), json!(value));
    }
    let counts = [("min_chars", limit.min_chars), ("max_chars", limit.max_chars)];
    for (name, value) in counts.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))) {
        entry.insert(name.to_owned(), json!(value));
    }
    for (name, set) in [("url", limit.url), ("open", limit.open)] {
        if set {
            entry.insert(name.to_owned(), json!(true));
        }
    }
    if !limit.only.is_empty() {
        entry.insert("only".to_owned(), json!(limit.only));
    }
    entry
}

fn choices(schema: &'static EnumSchema) -> (String, Value) {
    let values: Vec<_> = schema.values.iter().map(|value| json!({"name": value.name, "wire": value.wire, "doc": value.doc})).collect();
    (schema.name.to_owned(), json!({"doc": schema.doc, "values": values}))
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Nothing => "nothing".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::Secret => "secret".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Int => "int".to_owned(),
        Kind::Float => "float".to_owned(),
        Kind::Time => "time".to_owned(),
        Kind::Duration => "duration".to_owned(),
        Kind::Json => "json".to_owned(),
        Kind::Bytes => "bytes".to_owned(),
        Kind::Source => "source".to_owned(),
        Kind::Enum(schema) => schema.name.to_owned(),
        Kind::Record(schema) => schema.name.to_owned(),
        Kind::List(inner) => format!("list<{}>", self::kind(*inner)),
        Kind::Map(inner) => format!("map<{}>", self::kind(*inner)),
        Kind::Optional(inner) => format!("{}?", self::kind(*inner)),
        Kind::Job(inner) => format!("job<{}>", self::kind(*inner)),
    }
}
