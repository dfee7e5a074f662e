//! The case files: one truth about the client's behaviour for every language.

mod files;
mod given;
mod refusals;
mod step;

use serde::Deserialize;
use serde_json::{Map, Value};

pub use files::FILES;
pub use given::{Given, Order};
pub use refusals::Refused;
pub use step::{Look, Sees, Sight, Step, Then};

/// One case: an account, a client, and one step or a journey of many.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct Case {
    /// Unique in its file, in `kebab-case`.
    pub name: String,
    /// Settings of the client beside `secret` and `base_url`.
    pub client: Map<String, Value>,
    /// What is prepared before the first step.
    pub given: Given,
    /// At least one.
    pub steps: Vec<Step>,
}

/// A case of one step is written flat.
impl TryFrom<Map<String, Value>> for Case {
    type Error = String;

    fn try_from(mut fields: Map<String, Value>) -> Result<Self, String> {
        let Some(Value::String(name)) = fields.remove("name") else { return Err("a case without a name".to_owned()) };
        let wrong = |error: serde_json::Error| format!("{name}: {error}");
        let client = fields.remove("client").map(serde_json::from_value).transpose().map_err(wrong)?.unwrap_or_default();
        let given = fields.remove("given").map(serde_json::from_value).transpose().map_err(wrong)?.unwrap_or_default();
        let steps: Vec<Step> = match fields.remove("steps") {
            Some(steps) if fields.is_empty() => serde_json::from_value(steps).map_err(wrong)?,
            Some(_) => return Err(format!("{name}: beside steps there are only name, client and given")),
            None => vec![serde_json::from_value(Value::Object(fields)).map_err(wrong)?],
        };
        match steps.iter().any(|step| !step.given.account.is_empty()) {
            true => Err(format!("{name}: an account is given to a case, not to a step")),
            false if steps.is_empty() => Err(format!("{name}: there are no steps")),
            false => Ok(Self { name, client, given, steps }),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    cases: Vec<Case>,
    #[serde(default)]
    refused: Vec<Refused>,
}

fn read((name, text): &(&'static str, &'static str)) -> Result<(&'static str, File), String> {
    Ok((name, serde_json::from_str(text).map_err(|error| format!("{name}.json: {error}"))?))
}

/// Every case under its id, `file/name`.
pub fn all() -> Result<Vec<(String, Case)>, String> {
    let mut cases = Vec::new();
    for (file, read) in FILES.iter().map(read).collect::<Result<Vec<_>, _>>()? {
        let id = |case: Case| (format!("{file}/{}", case.name), case);
        cases.extend(read.cases.into_iter().map(id));
        for refused in &read.refused {
            cases.extend(refused.cases()?.into_iter().map(id));
        }
    }
    Ok(cases)
}

/// Every call that is played with all of its error codes.
pub fn refused() -> Result<Vec<Refused>, String> {
    let files = FILES.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(files.into_iter().flat_map(|(_, file)| file.refused).collect())
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
            for step in &case.steps {
                let outcome = step.returns.is_some() || step.items.is_some() || step.raises.is_some();
                assert!(outcome, "{id} expects nothing of {}", step.call);
                assert!(step.call == "construct" || bithuman_rest::dynamic::find(&step.call).is_some(), "{id}: there is no {}", step.call);
                assert!(step.sees.is_some() || step.call == "construct", "{id} does not say which requests {} makes", step.call);
            }
            assert!(ids.insert(id.clone()), "{id} is there twice");
        }
    }

    #[test]
    fn every_method_has_a_success_and_a_failure() {
        let steps: Vec<Step> = all().unwrap().into_iter().flat_map(|(_, case)| case.steps).collect();
        let mut lacking = Vec::new();
        for resource in bithuman_rest::operations::RESOURCES {
            for method in resource.methods {
                let call = format!("{}.{}", resource.name, method.name);
                let mut own = steps.iter().filter(|step| step.call == call);
                if !own.any(|step| step.raises.is_none()) {
                    lacking.push(format!("{call} has no success"));
                }
                let takes_something = !method.arguments.is_empty() || method.params.is_some();
                if takes_something && !steps.iter().any(|step| step.call == call && step.raises.is_some()) {
                    lacking.push(format!("{call} has no failure"));
                }
            }
        }
        assert!(lacking.is_empty(), "{}", lacking.join("; "));
    }
}
