//! The Python package's surface: records and resources, one file each, and the error classes.

mod docs;
mod errors;
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
    files
}

fn file(name: &str, text: String) -> GeneratedFile {
    let header = "# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.\n";
    GeneratedFile { path: format!("{PACKAGE}/{name}.py"), text: format!("{header}{text}") }
}
