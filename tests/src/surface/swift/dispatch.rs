//! Swift has no call by name, so the case runner gets one.

use bithuman_rest::describe::{Kind, Schema};
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::spelling::{label, name};
use crate::surface::uniffi::{is_withdrawn, parameters};
use crate::surface::{Api, names};

/// From a resource's name to its dispatch.
pub(super) fn index(api: &Api) -> String {
    let mut text = "import BithumanREST\n\n/// Calls the methods of a resource by name.\nprotocol Dispatch {\n".to_owned();
    text += "    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome\n}\n\n";
    text += "/// Every resource by its name.\nlet dispatches: [String: any Dispatch & Sendable] = [\n";
    for resource in api.resources {
        text += &format!("    \"{}\": {}Dispatch(),\n", resource.name, names::pascal(resource.name));
    }
    text + "]\n"
}

/// The dispatch of one resource.
pub(super) fn text(api: &Api, resource: &Resource) -> String {
    let class = names::pascal(resource.name);
    // A table, one line for each method: broken into pieces it would be ten times as long and tell less.
    let mut text = format!("// swift-format-ignore-file\nimport BithumanREST\nimport Foundation\n\nstruct {class}Dispatch: Dispatch {{\n");
    // The cases call withdrawn methods, too, and a deprecated function may.
    if resource.methods.iter().any(is_withdrawn) {
        text += "    @available(*, deprecated)\n";
    }
    text += "    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {\n        switch method {\n";
    for entry in resource.methods {
        text += &method(resource, entry);
    }
    text += "        default: throw NotExpressible(\"no method \\(method)\")\n        }\n    }\n}\n";
    for schema in api.inputs_of(resource.name) {
        text += &format!("\n{}", input(schema));
    }
    for schema in api.enums_of(resource.name) {
        text += &format!("\nextension {}: GivenEnum {{}}\n", schema.name);
    }
    text
}

fn method(resource: &Resource, method: &Method) -> String {
    let mut passed: Vec<String> = parameters(method)
        .iter()
        .map(|parameter| {
            let value = format!("given(\"{}\")", parameter.name);
            if parameter.positional { value } else { format!("{}: {value}", label(parameter.name)) }
        })
        .collect();
    if !matches!(method.invoke, Invoke::Local(_)) {
        passed.push("options: given.options".to_owned());
    }
    let call = format!("client.{}.{}({})", name(resource.name), name(method.name), passed.join(", "));
    let line = match method.invoke {
        Invoke::Stream(_) => format!("return try await gathered({call}, given.take)"),
        Invoke::Duplex(_) => format!("return try await conversed(given) {{ try await {call} }}"),
        Invoke::Local(_) if matches!(method.returns, Kind::Job(_)) => format!("return try await followed(given) {{ try {call} }}"),
        Invoke::Call(_) if matches!(method.returns, Kind::Job(_)) => format!("return try await followed(given) {{ try await {call} }}"),
        Invoke::Local(_) => format!("return .returned(try {call})"),
        Invoke::Call(_) if matches!(method.returns, Kind::Nothing) => format!("try await {call}\n            return .returned(nil)"),
        Invoke::Call(_) => format!("return .returned(try await {call})"),
    };
    format!("        case \"{}\":\n            {line}\n", method.name)
}

fn input(schema: &Schema) -> String {
    let mut fields: Vec<_> = schema.fields.iter().collect();
    fields.sort_by_key(|field| crate::surface::doc::is_optional(field.kind));
    let passed: Vec<String> = fields.iter().map(|field| format!("{}: given(\"{}\")", label(field.name), field.name)).collect();
    format!(
        "extension {}: Givable {{\n    init(given value: JSONValue) throws {{\n        let given = try Given(record: value)\n        try self.init({})\n    }}\n}}\n",
        schema.name,
        passed.join(", ")
    )
}
