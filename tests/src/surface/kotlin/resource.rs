use bithuman_rest::describe::Kind;
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::spelling::{MOST, comment, default, fitted, imports, kind, literal, name, reading, taken};
use crate::surface::uniffi::{Parameter, parameters, withdrawal};
use crate::surface::{Api, names};

const KNOWN: &[&str] = &[
    "bithumanrest.internal.Caller",
    "bithumanrest.internal.bool",
    "bithumanrest.internal.bytes",
    "bithumanrest.internal.float",
    "bithumanrest.internal.int",
    "bithumanrest.internal.json",
    "bithumanrest.internal.list",
    "bithumanrest.internal.map",
    "bithumanrest.internal.optional",
    "bithumanrest.internal.secret",
    "bithumanrest.internal.text",
    "bithumanrest.internal.time",
    "kotlinx.coroutines.flow.Flow",
    "kotlin.time.Duration",
    "kotlin.time.Instant",
];

/// Every resource as a property of the client.
pub(super) fn index(api: &Api) -> String {
    let mut text = "import bithumanrest.internal.Caller\n\n/** The resources of the API. */\n".to_owned();
    text += "public abstract class Resources internal constructor(internal val caller: Caller) {\n";
    let properties: Vec<String> = api
        .resources
        .iter()
        .map(|resource| {
            let class = format!("{}Resource", names::pascal(resource.name));
            format!("{}    public val {}: {class} = {class}(caller)\n", comment(resource.doc, &[], "    "), name(resource.name))
        })
        .collect();
    text + &properties.join("\n") + "}\n"
}

/// The methods of a resource.
pub(super) fn text(resource: &Resource) -> String {
    let mut text = comment(resource.doc, &[], "");
    text += &format!("public class {}Resource internal constructor(private val caller: Caller) {{\n", names::pascal(resource.name));
    let methods: Vec<String> = resource.methods.iter().map(|entry| method(resource, entry)).collect();
    text += &methods.join("\n");
    text += "}\n";
    imports(&text, KNOWN) + &text
}

fn method(resource: &Resource, method: &Method) -> String {
    let parameters = parameters(method);
    let local = matches!(method.invoke, Invoke::Local(_));
    let mut text = documentation(method, &parameters, local);
    if let Some(reason) = withdrawal(method, names::camel) {
        text += &fitted("    @Deprecated", &[literal(&reason)], "");
    }
    let mut inputs: Vec<String> = parameters.iter().map(input).collect();
    if !local {
        inputs.push("options: RequestOptions? = null".to_owned());
    }
    let answer = kind(method.returns);
    let (keyword, answer, call) = match method.invoke {
        Invoke::Call(_) if matches!(method.returns, Kind::Job(_)) => ("suspend fun", answer, "begin"),
        Invoke::Local(_) if matches!(method.returns, Kind::Job(_)) => ("fun", answer, "resume"),
        Invoke::Call(_) => ("suspend fun", answer, "call"),
        Invoke::Stream(_) => ("fun", format!("Flow<{answer}>"), "items"),
        Invoke::Duplex(_) => ("suspend fun", format!("Conversation<{answer}>"), "converse"),
        Invoke::Local(_) => ("fun", answer, "callLocal"),
    };
    let nothing = matches!(method.returns, Kind::Nothing);
    let tail = if nothing { " {".to_owned() } else { format!(": {answer} =") };
    let signature = fitted(&format!("    public {keyword} {}", name(method.name)), &inputs, &tail);
    let mut passed = vec![format!("\"{}.{}\"", resource.name, method.name)];
    if !local {
        passed.push("options".to_owned());
    }
    passed.extend(parameters.iter().map(|parameter| format!("\"{}\" to {}", parameter.name, name(parameter.name))));
    let read = reading(method.returns, &|record| format!("{record}.read(this)"));
    let read = if nothing { " {}".to_owned() } else { format!(" {{ {read} }}") };
    let body = fitted(&format!("        caller.{call}"), &passed, &read);
    text + &if nothing { format!("{signature}{body}    }}\n") } else { joined(&signature, &body) }
}

/// An expression on the line of its signature where its first line fits, else below.
fn joined(signature: &str, body: &str) -> String {
    let lines = format!("{} {}", signature.trim_end(), body.trim_start().replace("\n    ", "\n"));
    if lines.lines().all(|line| line.chars().count() <= MOST) { lines } else { format!("{signature}{body}") }
}

fn input(parameter: &Parameter) -> String {
    let default = if parameter.positional { "" } else { default(parameter.kind) };
    format!("{}: {}{default}", name(parameter.name), taken(parameter.kind))
}

fn documentation(method: &Method, parameters: &[Parameter], local: bool) -> String {
    let mut tags: Vec<String> =
        parameters.iter().map(|parameter| format!("@param {} {}", names::camel(parameter.name), parameter.doc)).collect();
    if !local {
        tags.push("@param options Settings of this call.".to_owned());
    }
    tags.push(
        match method.invoke {
            Invoke::Stream(_) => "@return The items. Nothing is sent before they are collected; collecting throws [BithumanError].",
            _ => "@throws BithumanError when it fails.",
        }
        .to_owned(),
    );
    comment(method.doc, &tags, "    ")
}
