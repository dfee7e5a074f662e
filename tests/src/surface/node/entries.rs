//! The package's entries: one instance of everything, whether it is required or imported.

use crate::surface::{Api, GeneratedFile};

/// What the package exports beside the errors.
const RUNTIME: [(&str, &str); 4] = [("Client", "client"), ("Conversation", "conversation"), ("ItemStream", "stream"), ("Job", "job")];

pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    vec![required(), imported(api)]
}

fn required() -> GeneratedFile {
    let mut text = String::from("'use strict';\n\n");
    for (name, home) in RUNTIME {
        text.push_str(&format!("const {{ {name} }} = require('./lib/{home}.js');\n"));
    }
    text.push_str("const errors = require('./lib/errors.js');\n\n");
    let names = RUNTIME.map(|(name, _)| name).join(", ");
    text.push_str(&format!("module.exports = {{ {names}, ...errors }};\n"));
    super::file("index.cjs", &text)
}

fn imported(api: &Api) -> GeneratedFile {
    let mut text = String::from("\nimport api from './index.cjs';\n\nexport const {\n");
    let names = RUNTIME.iter().map(|(name, _)| *name).chain(api.classes.iter().map(|class| class.name()));
    for name in names {
        text.push_str(&format!("  {name},\n"));
    }
    text.push_str("} = api;\n");
    super::file("index.mjs", &text)
}
