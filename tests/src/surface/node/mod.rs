//! The Node package's surface: one file per resource, the error classes, the entries, the types and a program that uses them all.

mod declarations;
mod edge;
mod entries;
mod errors;
mod every_method;
mod notes;
mod resources;
mod types;

use super::{Api, GeneratedFile};

/// Every generated file of the package.
pub fn files(api: &Api) -> Vec<GeneratedFile> {
    let mut files = resources::files(api);
    files.push(errors::file(api));
    files.extend(entries::files(api));
    files.extend(declarations::files(api));
    files.push(edge::file(api));
    files.push(every_method::file(api));
    files
}

const HEADER: &str = "// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.\n";

fn file(name: &str, text: &str) -> GeneratedFile {
    GeneratedFile { path: format!("bindings-node/{name}"), text: format!("{HEADER}{text}") }
}
