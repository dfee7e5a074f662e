use std::iter;

use bithuman_rest::dynamic::find;
use bithuman_rest::errors::{CODES, ErrorClass};
use bithuman_rest::operation::{Auth, Invoke, Operation};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Case;
use crate::contract::CONTRACT;

/// A call that is refused with every error code that the contract lists for its operation: one case for each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    pub call: String,
    #[serde(default)]
    args: Map<String, Value>,
}

impl Refused {
    /// The operation that is refused; of a composed call the first.
    pub fn operation(&self) -> Result<&'static str, String> {
        let method = find(&self.call).ok_or_else(|| format!("there is no {}", self.call))?;
        let composed = method.composed_of.first().copied();
        method.operation.map(|operation| operation.id).or(composed).ok_or_else(|| format!("{} is no operation", self.call))
    }

    /// The cases, each with a name of its own.
    pub(super) fn cases(&self) -> Result<Vec<Case>, String> {
        let id = self.operation()?;
        let contract = CONTRACT.operation(id).ok_or_else(|| format!("the contract has no {id}"))?;
        contract.codes().map(|code| self.case(id, code)).collect()
    }

    fn case(&self, id: &str, code: &str) -> Result<Case, String> {
        let known = CODES.iter().find(|known| known.code == code).ok_or_else(|| format!("core does not know {code}"))?;
        let (class, status) = (class_of(code), known.status);
        let ancestors: Vec<&str> = iter::successors(known.class.parent(), |class| class.parent()).map(ErrorClass::name).collect();
        let name = format!("{}-{}", self.call, code).to_lowercase().replace(['.', '_'], "-");
        let error = json!({"code": code, "message": format!("No {id}."), "httpStatus": status});
        let reply = json!({"status": status, "body": {"error": error, "status": "error", "status_code": status}});
        let mut case = json!({
            "name": name,
            "call": self.call,
            "args": self.args,
            "options": {"max_retries": 0},
            "raises": {"class": class, "is": ancestors, "status": status, "code": code, "message": format!("No {id}."),
                       "fix": {"$any": true}, "operation": id, "attempts": 1},
        });
        match find(&self.call).map(|method| (method.invoke, method.operation)) {
            Some((_, Some(Operation { auth: Auth::None, path, .. }))) => {
                // Requests without a secret are told apart by a path of their own.
                let reply = json!([with_path(reply, &format!("/{{account.user_id}}{path}"))]);
                case["client"] = json!({"base_url": "{url}/{account.user_id}"});
                case["given"] = json!({"control": [{"post": "/replies/anonymous", "body": reply}]});
                case["sees"] = json!(0);
            }
            Some((_, Some(Operation { path, .. }))) if path.contains("{user_id}") => {
                case["given"] = json!({"replies": [with_path(reply, "/v2/*")]});
                // Where the account's id is refused it is asked for once more.
                case["sees"] = json!(if code == "FORBIDDEN" { 3 } else { 2 });
            }
            _ => {
                case["given"] = json!({"replies": [reply]});
                case["sees"] = json!(1);
            }
        }
        if find(&self.call).is_some_and(|method| matches!(method.invoke, Invoke::Stream(_) | Invoke::Duplex(_))) {
            case["items"] = json!([]);
        }
        serde_json::from_value(case).map_err(|error| error.to_string())
    }
}

/// The class of a code is called after it. What core says is not asked: it is what the cases judge.
fn class_of(code: &str) -> String {
    match code {
        "INTERNAL_ERROR" => return "ServiceInternalError".to_owned(),
        "KB_EMPTY" => return "KnowledgeBaseEmptyError".to_owned(),
        _ => {}
    }
    let words = code.split('_').map(|word| word[..1].to_owned() + &word[1..].to_lowercase());
    let name: String = words.collect();
    if name.ends_with("Error") { name } else { name + "Error" }
}

fn with_path(mut reply: Value, path: &str) -> Value {
    reply["match"] = json!({"path": path});
    reply
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::refused;
    use super::*;

    #[test]
    fn every_operation_is_refused_with_every_code() {
        let refused: HashSet<&str> = refused().unwrap().iter().map(|refused| refused.operation().unwrap()).collect();
        let lacking: Vec<&str> = CONTRACT.operations().map(|operation| operation.id()).filter(|id| !refused.contains(id)).collect();
        assert!(lacking.is_empty(), "{lacking:?}");
    }
}
