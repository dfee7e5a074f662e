//! The contract: which operations there are, and what their requests and answers look like.

mod operation;

use std::sync::LazyLock;

use serde_json::Value;

pub use operation::Operation;

const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// The contract as it is checked in.
pub static CONTRACT: LazyLock<Contract> = LazyLock::new(Contract::read);

/// The document, and its operations in order.
pub struct Contract {
    pub document: Value,
}

impl Contract {
    #[expect(clippy::expect_used, reason = "it is checked in beside this code")]
    fn read() -> Self {
        let text = include_str!("../../contract/openapi.yaml");
        Self { document: serde_yaml_ng::from_str(text).expect("the contract is YAML") }
    }

    /// Every operation, by path and method.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.document["paths"].as_object().into_iter().flatten();
        paths.flat_map(|(path, item)| {
            VERBS.iter().filter_map(move |verb| Some(Operation { method: verb.to_uppercase(), path, entry: item.get(verb)? }))
        })
    }

    /// An operation by its id.
    pub fn operation(&self, id: &str) -> Option<Operation<'_>> {
        self.operations().find(|operation| operation.id() == id)
    }

    /// What a value says, where it only refers to another part.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.document.pointer(reference.trim_start_matches('#')).unwrap_or(value),
            None => value,
        }
    }
}
