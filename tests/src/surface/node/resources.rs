//! `lib/resources/`: a class for each resource, a line for each method.

use bithuman_rest::describe::Kind;
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::notes::Notes;
use crate::surface::catalog::watching;
use crate::surface::names::{camel, pascal};
use crate::surface::{Api, GeneratedFile};

pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    let notes = Notes::new(api);
    let mut files: Vec<_> = api.resources.iter().map(|resource| class(resource, &notes)).collect();
    files.push(index(api));
    files
}

/// The functions that methods go through, and the files that they are in.
const HOMES: [(&str, &[&str]); 5] = [
    ("call", &["call", "local"]),
    ("conversation", &["converse"]),
    ("follow", &["follow"]),
    ("job", &["begin", "resume"]),
    ("stream", &["stream"]),
];

fn door_of(resource: &Resource, method: &Method) -> &'static str {
    match method.invoke {
        Invoke::Call(_) if watching(resource, method).is_some() => "follow",
        Invoke::Call(_) if matches!(method.returns, Kind::Job(_)) => "begin",
        Invoke::Local(_) if matches!(method.returns, Kind::Job(_)) => "resume",
        Invoke::Call(_) => "call",
        Invoke::Stream(_) => "stream",
        Invoke::Duplex(_) => "converse",
        Invoke::Local(_) => "local",
    }
}

/// `api_keys` → `api-keys`.
fn stem(name: &str) -> String {
    name.replace('_', "-")
}

fn index(api: &Api) -> GeneratedFile {
    let mut text = String::from("'use strict';\n\n/** Each resource's class, loaded when it is first used. */\nmodule.exports = {\n");
    for resource in api.resources {
        text.push_str(&format!("  {}: () => require('./{}.js').{},\n", camel(resource.name), stem(resource.name), pascal(resource.name)));
    }
    text.push_str("};\n");
    super::file("lib/resources/index.js", &text)
}

fn class(resource: &Resource, notes: &Notes) -> GeneratedFile {
    let name = pascal(resource.name);
    let mut text = String::from("'use strict';\n\n");
    for (home, doors) in HOMES {
        let used = |door: &&str| resource.methods.iter().any(|method| door_of(resource, method) == *door);
        let names: Vec<_> = doors.iter().copied().filter(|door| used(door)).collect();
        if !names.is_empty() {
            text.push_str(&format!("const {{ {} }} = require('../{home}.js');\n", names.join(", ")));
        }
    }
    text.push('\n');
    text.push_str(&notes.comment("", resource.doc));
    text.push_str(&format!("class {name} {{\n  #core;\n\n  constructor(core) {{\n    this.#core = core;\n  }}\n"));
    for method in resource.methods {
        text.push('\n');
        text.push_str(&function(resource, method, notes));
    }
    text.push_str(&format!("}}\n\nmodule.exports = {{ {name} }};\n"));
    super::file(&format!("lib/resources/{}.js", stem(resource.name)), &text)
}

fn function(resource: &Resource, method: &Method, notes: &Notes) -> String {
    let door = door_of(resource, method);
    let options = !matches!(method.invoke, Invoke::Local(_));
    let arguments: Vec<_> = method.arguments.iter().map(|argument| camel(argument.name)).collect();
    // An argument that is called like its door would hide it.
    let local = |name: &String| if name == door { "given".to_owned() } else { name.clone() };
    let mut taken: Vec<_> = arguments.iter().map(local).collect();
    taken.extend(method.params.map(|_| "params".to_owned()));
    taken.extend(options.then(|| "options".to_owned()));
    let pairs = arguments.iter().map(|name| if name == door { format!("{name}: {}", local(name)) } else { name.clone() });
    let values: Vec<_> = method.params.map(|_| "...params".to_owned()).into_iter().chain(pairs).collect();
    let values = if values.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", values.join(", ")) };
    let options = if options { ", options" } else { "" };
    let summary = method.doc.split("\n\n").next().unwrap_or_default();
    format!(
        "{}  {}({}) {{\n    return {door}(this.#core, '{}.{}', {values}{options});\n  }}\n",
        notes.comment("  ", summary),
        camel(method.name),
        taken.join(", "),
        resource.name,
        method.name,
    )
}
