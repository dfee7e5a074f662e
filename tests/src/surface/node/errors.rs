//! `lib/errors.js`: a class for each kind of error.

use bithuman_rest::errors::ErrorClass;

use crate::surface::{Api, GeneratedFile};

use super::notes::Notes;

pub(super) fn file(api: &Api) -> GeneratedFile {
    let notes = Notes::new(api);
    let mut text = String::from("'use strict';\n\nconst { BithumanError, named } = require('./error.js');\n");
    for (class, parent) in kinds(api) {
        let name = class.name();
        text.push('\n');
        text.push_str(&notes.comment("", class.doc()));
        text.push_str(&format!("class {name} extends {} {{}}\n", parent.name()));
    }
    text.push_str("\nconst kinds = {\n");
    for (class, _) in kinds(api) {
        text.push_str(&format!("  {},\n", class.name()));
    }
    text.push_str(
        "};\n\nfor (const [name, kind] of Object.entries(kinds)) named(name, kind);\n\nmodule.exports = { BithumanError, ...kinds };\n",
    );
    super::file("lib/errors.js", &text)
}

/// Every class but the root, with its parent.
pub(super) fn kinds(api: &Api) -> impl Iterator<Item = (ErrorClass, ErrorClass)> {
    api.classes.iter().filter_map(|class| class.parent().map(|parent| (*class, parent)))
}
