//! The Python package's surface: records and resources, one file each, the error classes, and a program that uses them all.

mod docs;
mod errors;
mod every_method;
mod models;
mod packages;
mod resources;
mod spelling;

use super::{Api, GeneratedFile};

const PACKAGE: &str = "bindings-python/python/bithuman_rest";

/// Every generated file of the package.
pub fn files(api: &Api) -> Vec<GeneratedFile> {
    let mut files = vec![file("errors", errors::text(api)), file("models/__init__", packages::models(api))];
    files.push(file("resources/__init__", packages::resources(api)));
    for resource in api.resources {
        files.push(file(&format!("resources/{}", resource.name), resources::text(api, resource)));
        if models::has_any(api, resource.name) {
            files.push(file(&format!("models/{}", resource.name), models::text(api, resource)));
        }
    }
    files.push(at("bindings-python/tests/typing/every_method", every_method::text(api)));
    files
}

fn file(name: &str, text: String) -> GeneratedFile {
    at(&format!("{PACKAGE}/{name}"), text)
}

fn at(path: &str, text: String) -> GeneratedFile {
    let header = "# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.\n";
    GeneratedFile { path: format!("{path}.py"), text: format!("{header}{text}") }
}
