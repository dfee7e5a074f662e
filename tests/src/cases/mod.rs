//! The case files: one truth about the client's behaviour for every language.

mod files;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

pub use files::FILES;

/// One case: what is prepared, what is called, and what must come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique in its file, in `kebab-case`.
    pub name: String,
    /// `resource.method`, or `construct` where making the client is all.
    pub call: String,
    #[serde(default)]
    pub args: Map<String, Value>,
    /// Settings of the client beside `secret` and `base_url`.
    #[serde(default)]
    pub client: Map<String, Value>,
    #[serde(default)]
    pub options: Map<String, Value>,
    /// How many items of a stream are read before it is closed.
    #[serde(default)]
    pub take: Option<u64>,
    #[serde(default)]
    pub given: Given,
    #[serde(default)]
    pub sees: Option<Sees>,
    #[serde(default, deserialize_with = "present")]
    pub returns: Option<Value>,
    #[serde(default)]
    pub items: Option<Vec<Value>>,
    #[serde(default)]
    pub raises: Option<Map<String, Value>>,
    /// What the emulator must know afterwards.
    #[serde(default)]
    pub after: Vec<Look>,
}

/// What is prepared before the call.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Given {
    /// What the account is opened with.
    pub account: Map<String, Value>,
    pub control: Vec<Step>,
    /// Canned answers, in order.
    pub replies: Vec<Value>,
    pub faults: Vec<Value>,
}

/// One order to the emulator's control interface. A path without a leading `/` is below the account's own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    #[serde(default)]
    pub post: Option<String>,
    #[serde(default)]
    pub delete: Option<String>,
    #[serde(default)]
    pub body: Value,
    /// The name under which the answer is kept for placeholders.
    #[serde(default)]
    pub save: Option<String>,
}

/// The requests that reach the API: how many, or what each is like.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Sees {
    Count(usize),
    Each(Vec<Map<String, Value>>),
    /// A matcher of the number.
    Some(Map<String, Value>),
}

/// Something to read from the control interface or to find on the disk, and what it must be.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    #[serde(default)]
    pub get: Option<String>,
    /// A file that the call wrote: `bytes` and `sha256`, or nothing.
    #[serde(default)]
    pub file: Option<String>,
    pub expect: Value,
}

/// Tells an expected `null` from no expectation.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cases: Vec<Case>,
}

/// Every case under its id, `file/name`.
pub fn all() -> Result<Vec<(String, Case)>, String> {
    let mut cases = Vec::new();
    for (file, text) in FILES {
        let read: File = serde_json::from_str(text).map_err(|error| format!("{file}.json: {error}"))?;
        cases.extend(read.cases.into_iter().map(|case| (format!("{file}/{}", case.name), case)));
    }
    Ok(cases)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_listed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
        let mut there: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .filter_map(|entry| entry.unwrap().file_name().to_str().and_then(|name| name.strip_suffix(".json")).map(str::to_owned))
            .collect();
        let mut listed: Vec<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        there.sort();
        listed.sort();
        assert_eq!(there, listed);
    }

    #[test]
    fn every_case_is_unique_and_says_what_comes_of_it() {
        let mut ids = HashSet::new();
        for (id, case) in all().unwrap() {
            let outcome = case.returns.is_some() || case.items.is_some() || case.raises.is_some();
            assert!(outcome, "{id} expects nothing");
            assert!(case.call == "construct" || bithuman_rest::dynamic::find(&case.call).is_some(), "{id}: there is no {}", case.call);
            assert!(case.sees.is_some() || case.call == "construct", "{id} does not say which requests are seen");
            assert!(ids.insert(id.clone()), "{id} is there twice");
        }
    }

    #[test]
    fn every_method_has_a_success_and_a_failure() {
        let cases = all().unwrap();
        let mut lacking = Vec::new();
        for resource in bithuman_rest::operations::RESOURCES {
            for method in resource.methods {
                let call = format!("{}.{}", resource.name, method.name);
                let mut own = cases.iter().map(|(_, case)| case).filter(|case| case.call == call);
                if !own.any(|case| case.raises.is_none()) {
                    lacking.push(format!("{call} has no success"));
                }
                let takes_something = !method.arguments.is_empty() || method.params.is_some();
                if takes_something && !cases.iter().any(|(_, case)| case.call == call && case.raises.is_some()) {
                    lacking.push(format!("{call} has no failure"));
                }
            }
        }
        assert!(lacking.is_empty(), "{}", lacking.join("; "));
    }
}
