//! The Kotlin surface: resources, models, open enums and errors of the package `bithumanrest`, and the dispatch of its case runner.

mod choices;
mod dispatch;
mod errors;
mod model;
mod resource;
mod spelling;

use super::{Api, GeneratedFile, names};

const SOURCES: &str = "bindings-uniffi/kotlin/src/main/kotlin/bithumanrest";
const TESTS: &str = "bindings-uniffi/kotlin/src/test/kotlin/bithumanrest";

/// Every generated file of the package.
pub fn files(api: &Api) -> Vec<GeneratedFile> {
    let mut files = vec![
        file(format!("{SOURCES}/Errors.kt"), errors::text(api)),
        file(format!("{SOURCES}/resources/Resources.kt"), resource::index(api)),
        file(format!("{TESTS}/dispatch/Dispatch.kt"), dispatch::index(api)),
    ];
    for resource in api.resources {
        let name = names::pascal(resource.name);
        files.push(file(format!("{SOURCES}/resources/{name}Resource.kt"), resource::text(resource)));
        files.push(file(format!("{TESTS}/dispatch/{name}Dispatch.kt"), dispatch::text(api, resource)));
    }
    files.extend(model::texts(api).into_iter().map(|(name, text)| file(format!("{SOURCES}/models/{name}.kt"), text)));
    files
}

fn file(path: String, body: String) -> GeneratedFile {
    GeneratedFile {
        path,
        text: format!(
            "// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.\n\npackage bithumanrest\n\n{body}"
        ),
    }
}
