//! `core/api.md`: every method of every language in one table.

use bithuman_rest::operation::{Invoke, Method, Resource, Retry};

use super::names::camel;
use super::{Api, GeneratedFile};

/// The table.
pub fn file(api: &Api) -> GeneratedFile {
    let mut text = String::from(
        "<!-- @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit. -->\n\n\
         # The API in every language\n\n\
         Resources and methods have one name everywhere, in the casing of the language. Rust calls a resource like a method\n\
         (`client.agents().get(\"A1\")`); the others have it as a property (`client.agents.get(\"A1\")`). What is marked ⇶ answers item by\n\
         item: an iterator in Python, an `AsyncIterable` in Node, an `AsyncSequence` in Swift, a `Flow` in Kotlin, a `Stream` in Rust.\n",
    );
    for resource in api.resources {
        text.push_str(&format!("\n## {}\n\n{}\n\n", resource.name, resource.doc.replace('\n', " ")));
        text.push_str("| Rust, Python | Node, Swift, Kotlin | Operation | Repeated | Credits |\n|---|---|---|---|---|\n");
        for method in resource.methods {
            text.push_str(&row(resource, method));
        }
    }
    GeneratedFile { path: "core/api.md".to_owned(), text }
}

fn row(resource: &Resource, method: &Method) -> String {
    let mark = if matches!(method.invoke, Invoke::Stream(_)) { " ⇶" } else { "" };
    let operation = match method.operation {
        Some(route) => {
            let retired = route.retired.map_or_else(String::new, |retired| format!(", retired {}", retired.on));
            format!("`{}`{retired}", route.id)
        }
        None if method.composed_of.is_empty() => "nothing is sent".to_owned(),
        None => method.composed_of.iter().map(|id| format!("of `{id}`")).collect::<Vec<_>>().join(", "),
    };
    let repeated = method.operation.map_or("", |route| match route.retry {
        Retry::Safe => "yes",
        Retry::Keyed => "yes, by its key",
        Retry::Delete => "yes; gone is done",
        Retry::Unsent => "only if unsent",
    });
    let credits = method.operation.and_then(|route| route.billed).unwrap_or_default();
    format!(
        "| `{0}.{1}`{mark} | `{2}.{3}` | {operation} | {repeated} | {credits} |\n",
        resource.name,
        method.name,
        camel(resource.name),
        camel(method.name),
    )
}
