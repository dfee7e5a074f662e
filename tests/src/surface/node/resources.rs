//! `lib/resources/`: a class for each resource, a line for each method.

use bithuman_rest::operation::{Invoke, Method, Resource};

use super::notes::Notes;
use crate::surface::names::{camel, pascal};
use crate::surface::{Api, GeneratedFile};

pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    let notes = Notes::new(api);
    let mut files: Vec<_> = api.resources.iter().map(|resource| class(resource, &notes)).collect();
    files.push(index(api));
    files
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
    let uses = |wanted: fn(&Invoke) -> bool| resource.methods.iter().any(|method| wanted(&method.invoke));
    let calls = uses(|invoke| matches!(invoke, Invoke::Call(_)));
    let locals = uses(|invoke| matches!(invoke, Invoke::Local(_)));
    let imported: Vec<_> = [(calls, "call"), (locals, "local")].into_iter().filter(|(used, _)| *used).map(|(_, name)| name).collect();
    if !imported.is_empty() {
        text.push_str(&format!("const {{ {} }} = require('../call.js');\n", imported.join(", ")));
    }
    if uses(|invoke| matches!(invoke, Invoke::Stream(_))) {
        text.push_str("const { stream } = require('../stream.js');\n");
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
    let (door, options) = match method.invoke {
        Invoke::Call(_) => ("call", true),
        Invoke::Stream(_) => ("stream", true),
        Invoke::Duplex(_) => ("converse", true),
        Invoke::Local(_) => ("local", false),
    };
    let arguments: Vec<_> = method.arguments.iter().map(|argument| camel(argument.name)).collect();
    let mut taken = arguments.clone();
    taken.extend(method.params.map(|_| "params".to_owned()));
    taken.extend(options.then(|| "options".to_owned()));
    let values = match (arguments.as_slice(), method.params) {
        ([], None) => "{}".to_owned(),
        ([], Some(_)) => "{ ...params }".to_owned(),
        (names, None) => format!("{{ {} }}", names.join(", ")),
        (names, Some(_)) => format!("{{ ...params, {} }}", names.join(", ")),
    };
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
