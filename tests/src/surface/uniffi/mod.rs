//! What the Swift and Kotlin surfaces share: both are typed languages with named arguments over the same native library.

use std::collections::HashSet;
use std::sync::LazyLock;

use bithuman_rest::describe::Kind;
use bithuman_rest::operation::Method;
use bithuman_rest::operations::RESOURCES;

use super::lengths::Lengths;
use super::{Api, doc};

/// An argument of a method as a caller passes it.
pub struct Parameter {
    /// The name in `snake_case`.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// What it means, with limits and default.
    pub doc: String,
    /// Whether it is passed without its name.
    pub positional: bool,
}

impl Parameter {
    /// Whether it may be left out.
    pub fn is_optional(&self) -> bool {
        doc::is_optional(self.kind)
    }
}

/// The arguments of a method: positional ones, then those that must be given, then the rest.
pub fn parameters(method: &Method) -> Vec<Parameter> {
    let positional = method.arguments.iter().map(|argument| Parameter {
        name: argument.name,
        kind: argument.kind,
        doc: argument.doc.replace('\n', " "),
        positional: true,
    });
    let named = method.params.map_or(&[][..], |params| params.fields).iter().map(|field| Parameter {
        name: field.name,
        kind: field.kind,
        doc: doc::field(field, Lengths::Typed),
        positional: false,
    });
    let mut parameters: Vec<_> = positional.chain(named).collect();
    parameters.sort_by_key(|parameter| (!parameter.positional, !parameter.positional && parameter.is_optional()));
    parameters
}

/// Whether a method is withdrawn.
pub fn is_withdrawn(method: &Method) -> bool {
    method.operation.is_some_and(|operation| operation.retired.is_some())
}

/// How a method is withdrawn, for the deprecation mark, with methods spelled as in the language.
pub fn withdrawal(method: &Method, spell: fn(&str) -> String) -> Option<String> {
    let retired = method.operation?.retired?;
    Some(format!("Withdrawn by the service on {}: {}.", retired.on, respell(retired.instead, spell)))
}

/// A name, or names with dots between them, as in the language; any other text as it is.
fn dotted(text: &str, spell: fn(&str) -> String) -> String {
    if text.split('.').all(|part| NAMES.contains(part)) {
        text.split('.').map(spell).collect::<Vec<_>>().join(".")
    } else {
        text.to_owned()
    }
}

/// The records that are both answered and passed.
pub fn is_both(api: &Api, name: &str) -> bool {
    api.models.iter().any(|entry| entry.schema.name == name) && api.inputs.iter().any(|entry| entry.schema.name == name)
}

/// What core's documentation calls by name besides methods, arguments and fields.
const MORE_NAMES: &[&str] =
    &["retry_after", "request_id", "idempotency_key", "upgrade_url", "topup_url", "base_url", "max_retries", "stall_timeout"];

static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let api = Api::read();
    let methods = RESOURCES.iter().flat_map(|resource| resource.methods);
    let params = methods.clone().filter_map(|method| method.params);
    let records = api.models.iter().chain(&api.inputs).map(|entry| entry.schema).chain(params);
    let fields = records.flat_map(|schema| schema.fields).map(|field| field.name);
    let arguments = methods.clone().flat_map(|method| method.arguments).map(|argument| argument.name);
    let resources = RESOURCES.iter().map(|resource| resource.name);
    methods.map(|method| method.name).chain(resources).chain(fields).chain(arguments).chain(MORE_NAMES.iter().copied()).collect()
});

/// Documentation with the names in it spelled as in the language. Ids of operations stay as they are.
pub fn respell(text: &str, spell: fn(&str) -> String) -> String {
    let line = |line: &str| {
        if line.starts_with("Operation:") {
            return line.to_owned();
        }
        let pieces = line.split('`').enumerate().map(|(index, piece)| if index % 2 == 1 { dotted(piece, spell) } else { piece.to_owned() });
        pieces.collect::<Vec<_>>().join("`")
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
