use bithuman_rest::describe::Kind;
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::spelling::{comment, default, entry, kind, label, literal, name, taken};
use crate::surface::names;
use crate::surface::uniffi::{Parameter, parameters, withdrawal};

/// The methods of a resource.
pub(super) fn text(resource: &Resource) -> String {
    let (accessor, class) = (name(resource.name), format!("{}Resource", names::pascal(resource.name)));
    let mut text = "import Foundation\n\nextension BithumanClient {\n".to_owned();
    text += &comment(resource.doc, "    ");
    text += &format!("    public var {accessor}: {class} {{ {class}(caller: caller) }}\n}}\n\n");
    text += &comment(resource.doc, "");
    text += &format!("public struct {class}: Sendable {{\n    let caller: Caller\n");
    for entry in resource.methods {
        text.push('\n');
        text += &method(resource, entry);
    }
    text + "}\n"
}

fn method(resource: &Resource, method: &Method) -> String {
    let parameters = parameters(method);
    let local = matches!(method.invoke, Invoke::Local(_));
    let mut text = documentation(method, &parameters, local);
    if let Some(reason) = withdrawal(method, label) {
        text += &deprecated(&literal(&reason));
    }
    let mut inputs: Vec<String> = parameters.iter().map(input).collect();
    if !local {
        inputs.push("options: RequestOptions? = nil".to_owned());
    }
    let head = format!("    public func {}", name(method.name));
    let answer = kind(method.returns);
    let tail = match method.invoke {
        Invoke::Call(_) if matches!(method.returns, Kind::Nothing) => " async throws {".to_owned(),
        Invoke::Call(_) => format!(" async throws -> {answer} {{"),
        Invoke::Stream(_) => format!(" -> Items<{answer}> {{"),
        Invoke::Duplex(_) => format!(" async throws -> Conversation<{answer}> {{"),
        Invoke::Local(_) => format!(" throws -> {answer} {{"),
    };
    text += &fitted(&head, &inputs, &tail);
    let call = match method.invoke {
        Invoke::Call(_) if matches!(method.returns, Kind::Nothing) => "try await caller.perform",
        Invoke::Call(_) if matches!(method.returns, Kind::Job(_)) => "try await caller.begin",
        Invoke::Local(_) if matches!(method.returns, Kind::Job(_)) => "try caller.resume",
        Invoke::Call(_) => "try await caller.call",
        Invoke::Stream(_) => "caller.items",
        Invoke::Duplex(_) => "try await caller.converse",
        Invoke::Local(_) => "try caller.callLocal",
    };
    let passed: Vec<String> = parameters.iter().map(|parameter| format!("\"{}\": {}", parameter.name, name(parameter.name))).collect();
    text += &calling(call, &format!("\"{}.{}\"", resource.name, method.name), &passed, !local);
    text + "    }\n"
}

/// The one line of a method, or what swift-format makes of a longer one.
fn calling(call: &str, method: &str, passed: &[String], takes_options: bool) -> String {
    let entries = if passed.is_empty() { ":".to_owned() } else { passed.join(", ") };
    let line = format!("        {call}({method}, [{entries}]{})\n", if takes_options { ", options" } else { "" });
    if is_short(&line) {
        return line;
    }
    let entries: String = passed.iter().map(|entry| format!("                {entry},\n")).collect();
    let options = if takes_options { ",\n            options" } else { "" };
    format!("        {call}(\n            {method},\n            [\n{entries}            ]{options}\n        )\n")
}

fn deprecated(reason: &str) -> String {
    let line = format!("    @available(*, deprecated, message: {reason})\n");
    if is_short(&line) { line } else { format!("    @available(\n        *, deprecated,\n        message:\n            {reason}\n    )\n") }
}

fn input(parameter: &Parameter) -> String {
    let (label, name, kind) = (label(parameter.name), name(parameter.name), taken(parameter.kind));
    let label = if parameter.positional { format!("_ {name}") } else { label };
    format!("{label}: {kind}{}", if parameter.positional { "" } else { default(parameter.kind) })
}

/// One line where it fits, else one line for each entry.
fn fitted(head: &str, entries: &[String], tail: &str) -> String {
    let line = format!("{head}({}){tail}\n", entries.join(", "));
    if is_short(&line) {
        return line;
    }
    let indent: String = head.chars().take_while(|letter| *letter == ' ').collect();
    let entries: Vec<String> = entries.iter().map(|entry| format!("{indent}    {entry}")).collect();
    format!("{head}(\n{}\n{indent}){tail}\n", entries.join(",\n"))
}

/// Whether swift-format leaves it alone.
fn is_short(line: &str) -> bool {
    line.trim_end().chars().count() <= 140
}

fn documentation(method: &Method, parameters: &[Parameter], local: bool) -> String {
    let mut text = comment(method.doc, "    ");
    text += "    ///\n";
    let mut entries: Vec<String> =
        parameters.iter().map(|parameter| entry(&format!("- {}:", label(parameter.name)), &parameter.doc, "    ")).collect();
    if !local {
        entries.push(entry("- options:", "Settings of this call.", "    "));
    }
    if !entries.is_empty() {
        text += "    /// - Parameters:\n";
        text += &entries.concat();
    }
    text += match method.invoke {
        Invoke::Call(_) | Invoke::Duplex(_) => "    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.\n",
        Invoke::Stream(_) => "    /// - Returns: The items; reading them throws ``BithumanError``.\n",
        Invoke::Local(_) => "    /// - Throws: ``BithumanError``.\n",
    };
    text
}
