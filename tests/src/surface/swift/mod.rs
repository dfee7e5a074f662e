//! The Swift surface: resources, models, open enums and errors of the package `BithumanREST`, and the dispatch of its case runner.

mod choices;
mod dispatch;
mod errors;
mod model;
mod resource;
mod spelling;

use super::{Api, GeneratedFile, names};

const SOURCES: &str = "bindings-uniffi/swift/Sources/BithumanREST";
const TESTS: &str = "bindings-uniffi/swift/Tests/BithumanRESTTests";

/// Every generated file of the package.
pub fn files(api: &Api) -> Vec<GeneratedFile> {
    let mut files = vec![
        file(format!("{SOURCES}/Errors.swift"), errors::text(api)),
        file(format!("{TESTS}/Dispatch/Dispatch.swift"), dispatch::index(api)),
    ];
    for resource in api.resources {
        let name = names::pascal(resource.name);
        files.push(file(format!("{SOURCES}/Resources/{name}Resource.swift"), resource::text(resource)));
        files.push(file(format!("{TESTS}/Dispatch/{name}Dispatch.swift"), dispatch::text(api, resource)));
    }
    files.extend(model::texts(api).into_iter().map(|(name, text)| file(format!("{SOURCES}/Models/{name}.swift"), text)));
    files
}

fn file(path: String, body: String) -> GeneratedFile {
    GeneratedFile {
        path,
        text: format!("// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.\n\n{body}"),
    }
}
