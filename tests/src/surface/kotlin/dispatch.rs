//! The case runner calls methods by name; this is from the name to the call.

use bithuman_rest::describe::{Kind, Schema};
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::spelling::{giving, name};
use crate::surface::uniffi::{is_withdrawn, parameters};
use crate::surface::{Api, names};

/// From a resource's name to its dispatch.
pub(super) fn index(api: &Api) -> String {
    let mut text =
        "import bithumanrest.support.Dispatch\n\n/** Every resource by its name. */\nval dispatches: Map<String, Dispatch> = mapOf(\n"
            .to_owned();
    for resource in api.resources {
        text += &format!("    \"{}\" to {}Dispatch,\n", resource.name, names::pascal(resource.name));
    }
    text + ")\n"
}

/// The dispatch of one resource.
pub(super) fn text(api: &Api, resource: &Resource) -> String {
    let mut text = "import bithumanrest.support.*\n\n".to_owned();
    // The cases call withdrawn methods, too.
    if resource.methods.iter().any(is_withdrawn) {
        text += "@Suppress(\"DEPRECATION\")\n";
    }
    text += &format!("object {}Dispatch : Dispatch {{\n", names::pascal(resource.name));
    text += "    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {\n";
    for entry in resource.methods {
        text += &method(resource, entry);
    }
    text += "        else -> notExpressible(\"no method $method\")\n    }\n}\n";
    for schema in api.inputs_of(resource.name) {
        text += &format!("\n{}", input(schema));
    }
    text
}

fn record(name: &str) -> String {
    format!("given{name}()")
}

fn method(resource: &Resource, method: &Method) -> String {
    let mut passed: Vec<String> = parameters(method)
        .iter()
        .map(|parameter| {
            let value = format!("given.read(\"{}\") {{ {} }}", parameter.name, giving(parameter.kind, &record));
            if parameter.positional { value } else { format!("{} = {value}", name(parameter.name)) }
        })
        .collect();
    if !matches!(method.invoke, Invoke::Local(_)) {
        passed.push("options = given.options".to_owned());
    }
    let lines: String = passed.iter().map(|entry| format!("                {entry},\n")).collect();
    let passed = if passed.is_empty() { String::new() } else { format!("\n{lines}            ") };
    let call = format!("client.{}.{}({passed})", name(resource.name), name(method.name));
    let outcome = match method.invoke {
        Invoke::Stream(_) => format!("gathered(\n            {call},\n            given.take,\n        )"),
        Invoke::Duplex(_) => format!("conversed(given) {{\n            {call}\n        }}"),
        _ if matches!(method.returns, Kind::Job(_)) => format!("followed(given) {{\n            {call}\n        }}"),
        Invoke::Call(_) if matches!(method.returns, Kind::Nothing) => {
            format!("{{\n            {call}\n            Outcome.Returned(null)\n        }}")
        }
        _ => format!("Outcome.Returned(\n            {call},\n        )"),
    };
    format!("        \"{}\" -> {outcome}\n\n", method.name)
}

fn input(schema: &Schema) -> String {
    let passed: String = schema
        .fields
        .iter()
        .map(|field| format!("    {} = read(\"{}\") {{ {} }},\n", name(field.name), field.name, giving(field.kind, &record)))
        .collect();
    format!("fun Given.{}: {} = {}(\n{passed})\n", record(schema.name), schema.name, schema.name)
}
