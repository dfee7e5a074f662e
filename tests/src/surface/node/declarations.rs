//! The package's types with their documentation: `index.d.ts`, and what it shares with the entry that has no native code.

use std::collections::HashSet;

use bithuman_rest::WaitForJob;
use bithuman_rest::describe::{EnumSchema, FieldSchema, Kind, Model, Schema};
use bithuman_rest::errors::ErrorClass;
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::errors::kinds;
use super::notes::Notes;
use super::types::{answered, input, literals, may_be_left_out, parameter, passed};
use crate::surface::catalog::watching;
use crate::surface::lengths::MILLISECONDS;
use crate::surface::names::{camel, pascal};
use crate::surface::{Api, GeneratedFile, doc};

/// What does not depend on the API.
const RUNTIME: &str = include_str!("runtime.d.ts");
const INPUTS: &str = include_str!("inputs.d.ts");
const ERRORS: &str = include_str!("errors.d.ts");

/// Web runtimes have no `Buffer`, and their types must not bring one along.
const BYTES: &str = "\
/** Binary data: a `Buffer` where there is Node, else a `Uint8Array`. */
export type Bytes = typeof globalThis extends { Buffer: { alloc(size: number): infer B } } ? B : Uint8Array;
";

pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    let writer = Writer { api, notes: Notes::new(api) };
    let shared = [("models", writer.models()), ("inputs", writer.inputs()), ("errors", writer.errors())];
    let own = writer.index();
    let again: String = shared.iter().map(|(home, _)| format!("export * from './lib/{home}.js';\n")).collect();
    let index = format!("\n{REFERENCE}\n\n{}{again}\n{own}", imports(&own, &shared, "./lib/"));
    let mut files = vec![super::file("index.d.ts", &index)];
    for (home, text) in &shared {
        files.push(super::file(&format!("lib/{home}.d.ts"), &format!("\n{}{text}", imports(text, &shared, "./"))));
    }
    files
}

/// Imports of what a text mentions and does not declare.
fn imports(text: &str, shared: &[(&str, String)], folder: &str) -> String {
    let mut imports = String::new();
    for (home, declarations) in shared.iter().filter(|(_, declarations)| declarations != text) {
        let used: Vec<_> = exported(declarations).into_iter().filter(|name| mentions(text, name)).collect();
        if !used.is_empty() {
            let names: String = used.iter().map(|name| format!("  {name},\n")).collect();
            imports.push_str(&format!("import type {{\n{names}}} from '{folder}{home}.js';\n\n"));
        }
    }
    imports
}

/// What needs Node's own types.
const REFERENCE: &str = "/// <reference types=\"node\" />";

/// The names that declarations export.
fn exported(text: &str) -> Vec<&str> {
    let kinds = ["interface ", "type ", "declare class "];
    let declared = text.lines().filter_map(|line| line.strip_prefix("export "));
    let named = declared.filter_map(|line| kinds.iter().find_map(|kind| line.strip_prefix(kind)));
    named.filter_map(|rest| rest.split([' ', '<', ';']).next()).collect()
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| word == name)
}

impl Writer<'_> {
    fn index(&self) -> String {
        let resources: String = self.api.resources.iter().map(|resource| self.resource(resource)).collect();
        format!("{RUNTIME}{}{resources}", self.client())
    }

    fn inputs(&self) -> String {
        let mut text = INPUTS.to_owned();
        let mut written = HashSet::new();
        for resource in self.api.resources {
            let params = resource.methods.iter().filter_map(|method| method.params);
            for params in params.filter(|params| written.insert(params.name)) {
                text.push_str(&self.input(params, params.name));
            }
            for schema in self.api.inputs_of(resource.name) {
                text.push_str(&self.input(schema, &input(self.api, schema.name)));
            }
        }
        text.push_str(&self.input(WaitForJob::SCHEMA, WaitForJob::SCHEMA.name));
        text
    }

    fn models(&self) -> String {
        let mut text = BYTES.to_owned();
        for resource in self.api.resources {
            for schema in self.api.enums_of(resource.name) {
                text.push_str(&self.choices(schema));
            }
            for schema in self.api.models_of(resource.name) {
                text.push_str(&self.model(schema));
            }
        }
        text
    }

    fn errors(&self) -> String {
        let mut text = ERRORS.to_owned();
        for (class, parent) in kinds(self.api) {
            text.push('\n');
            text.push_str(&self.notes.comment("", class.doc()));
            let body = if class == ErrorClass::OutcomeUnknownError { RESOLVE } else { "" };
            text.push_str(&format!("export declare class {} extends {} {{{body}}}\n", class.name(), parent.name()));
        }
        text
    }
}

/// The method of the one class that has one.
const RESOLVE: &str = "
  /** Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`. */
  resolve(): Promise<Resolution>;
";

struct Writer<'a> {
    api: &'a Api,
    notes: Notes,
}

impl Writer<'_> {
    fn client(&self) -> String {
        let mut text = String::from("\nexport interface Client {\n");
        for resource in self.api.resources {
            text.push_str(&self.notes.comment("  ", resource.doc));
            text.push_str(&format!("  readonly {}: {}Resource;\n", camel(resource.name), pascal(resource.name)));
        }
        text.push_str("}\n");
        text
    }

    fn resource(&self, resource: &Resource) -> String {
        let mut text = String::from("\n");
        text.push_str(&self.notes.comment("", resource.doc));
        text.push_str(&format!("export interface {}Resource {{\n", pascal(resource.name)));
        for (index, method) in resource.methods.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            text.push_str(&self.method(resource, method));
        }
        text.push_str("}\n");
        text
    }

    fn method(&self, resource: &Resource, method: &Method) -> String {
        let mut about = method.doc.to_owned();
        for argument in method.arguments {
            about.push_str(&format!("\n\n@param {} {}", camel(argument.name), argument.doc.replace('\n', " ")));
        }
        if let Some(retired) = method.operation.and_then(|operation| operation.retired) {
            about.push_str(&format!("\n\n@deprecated Retired by the service on {}: {}.", retired.on, retired.instead));
        }
        let mut taken: Vec<String> = Vec::new();
        for argument in method.arguments {
            let mark = if matches!(argument.kind, Kind::Optional(_)) { "?" } else { "" };
            taken.push(format!("{}{mark}: {}", camel(argument.name), passed(self.api, argument.kind).replace("string | URL", "string")));
        }
        if let Some(params) = method.params {
            let optional = params.fields.iter().all(|field| may_be_left_out(field.kind));
            taken.push(format!("params{}: {}", if optional { "?" } else { "" }, params.name));
        }
        let answer = answered(method.returns);
        let answer = match method.invoke {
            Invoke::Call(_) => format!("Promise<{answer}>"),
            Invoke::Stream(_) => format!("ItemStream<{answer}>"),
            Invoke::Duplex(_) => format!("Promise<Conversation<{answer}>>"),
            Invoke::Local(_) => answer,
        };
        if !matches!(method.invoke, Invoke::Local(_)) {
            let watched = watching(resource, method).filter(|_| matches!(method.invoke, Invoke::Call(_)));
            let options = watched.map_or_else(|| "RequestOptions".to_owned(), |by| format!("ProgressOptions<{}>", answered(by.returns)));
            taken.push(format!("options?: {options}"));
        }
        format!("{}  {}({}): {answer};\n", self.notes.comment("  ", &about), camel(method.name), taken.join(", "))
    }

    fn choices(&self, schema: &EnumSchema) -> String {
        let name = schema.name;
        let mut about = schema.doc.to_owned();
        about.push('\n');
        for value in schema.values {
            about.push_str(&format!("\n- `{}`: {}", value.wire, value.doc.replace('\n', " ")));
        }
        let values = literals(schema.values.iter().map(|value| value.wire));
        format!(
            "\n{}export type {name} = Known{name} | (string & {{}});\n\n/** The values of {{@link {name}}} that this version knows. */\nexport type Known{name} = {values};\n",
            self.notes.comment("", &about),
        )
    }

    fn input(&self, schema: &Schema, name: &str) -> String {
        let mut text = format!("\n{}export interface {name} {{\n", self.notes.comment("", schema.doc));
        for field in schema.fields {
            let optional = may_be_left_out(field.kind);
            let (mark, absent) = if optional { ("?", " | undefined") } else { ("", "") };
            text.push_str(&self.notes.comment("  ", &doc::field(field, MILLISECONDS)));
            text.push_str(&format!("  {}{mark}: {}{absent};\n", camel(field.name), parameter(self.api, field)));
        }
        text.push_str("}\n");
        text
    }

    fn model(&self, schema: &Schema) -> String {
        let mut text = format!("\n{}export interface {} {{\n", self.notes.comment("", schema.doc), schema.name);
        for field in schema.fields {
            text.push_str(&self.notes.comment("  ", &about(field)));
            let mark = if is_absent_at_times(field) { "?" } else { "" };
            let kind = answered(field.kind);
            text.push_str(&format!("  readonly {}{mark}: {};\n", camel(field.name), kind.trim_end_matches(" | undefined")));
        }
        text.push_str(
            "  /** Fields that this version does not know, under the service's names. */\n  readonly extra?: Record<string, unknown>;\n}\n",
        );
        text
    }
}

fn about(field: &FieldSchema) -> String {
    let text = field.doc.replace('\n', " ");
    if is_secret(field) { format!("{text} Printing the object does not show it; writing it as JSON does.") } else { text }
}

fn is_secret(field: &FieldSchema) -> bool {
    matches!(field.kind, Kind::Secret | Kind::Optional(Kind::Secret))
}

fn is_absent_at_times(field: &FieldSchema) -> bool {
    matches!(field.kind, Kind::Optional(_))
}
