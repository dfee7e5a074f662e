use serde_json::{Map, Value, json};

use super::actual::Actual;
use super::fill::Scope;
use super::matching::Comparison;
use crate::cases::{Sees, Step};

/// What the emulator saw and knows.
pub(super) struct Evidence<'a> {
    pub(super) seen: Value,
    /// The requests at the second origin, of all runs.
    pub(super) media: Value,
    /// What was read from the control interface: path, expectation, answer.
    pub(super) looks: Vec<(String, Value, Value)>,
    pub(super) secret: &'a str,
}

/// What is wrong with the outcome of a step.
pub(super) fn judge(step: &Step, scope: &Scope, actual: &Actual, evidence: &Evidence<'_>) -> Result<Vec<String>, String> {
    let mut comparison = Comparison::default();
    outcome(step, scope, actual, &mut comparison)?;
    requests(step, scope, &evidence.seen, &mut comparison)?;
    for (path, expected, answer) in &evidence.looks {
        comparison.check(&format!("after {path}"), expected, Some(answer));
    }
    let mut problems = comparison.problems;
    let told = format!("{:?}{:?}{:?}", actual.returned, actual.items, actual.raised);
    if told.contains(evidence.secret) {
        problems.push("the outcome contains the secret".to_owned());
    }
    let leaks =
        evidence.media.as_array().into_iter().flatten().filter(|seen| seen["had_api_secret"] == true || seen["had_referer"] == true);
    problems.extend(leaks.map(|seen| format!("the second origin was shown the secret or a referer: {seen}")));
    Ok(problems)
}

fn outcome(step: &Step, scope: &Scope, actual: &Actual, comparison: &mut Comparison) -> Result<(), String> {
    match (&step.raises, &actual.raised) {
        (Some(expected), Some(raised)) => {
            for (name, wanted) in expected {
                error_field(name, &scope.fill(wanted)?, raised, comparison);
            }
        }
        (Some(expected), None) => {
            let class = expected.get("class").and_then(Value::as_str).unwrap_or("an error");
            comparison.problems.push(format!("expected {class}, but there is {}", actual.in_words()));
        }
        (None, Some(_)) => comparison.problems.push(format!("expected a success, but there is {}", actual.in_words())),
        (None, None) => {}
    }
    if let Some(expected) = &step.items {
        comparison.check("items", &scope.fill(expected)?, actual.items.as_ref());
    }
    if let (Some(expected), None) = (&step.returns, &actual.raised) {
        comparison.check("returned", &scope.fill(expected)?, actual.returned.as_ref());
    }
    Ok(())
}

/// `is` names ancestors, `attempts` may be a number of them; all else is a field of the error.
fn error_field(name: &str, wanted: &Value, raised: &Value, comparison: &mut Comparison) {
    let held = raised.get(name);
    match (name, wanted) {
        ("is", Value::Array(ancestors)) => {
            let classes = raised["classes"].as_array().map(Vec::as_slice).unwrap_or_default();
            let missing = ancestors.iter().filter(|ancestor| !classes.contains(ancestor));
            missing.for_each(|ancestor| comparison.problems.push(format!("raised.classes: {ancestor} is not among {}", raised["classes"])));
        }
        ("attempts", Value::Number(count)) => {
            let made = held.and_then(Value::as_array).map_or(0, Vec::len);
            if count.as_u64() != Some(made as u64) {
                comparison.problems.push(format!("raised.attempts: expected {count}, but there are {made}"));
            }
        }
        ("class", _) if held != Some(wanted) => {
            let message = raised["message"].as_str().unwrap_or_default();
            comparison.problems.push(format!("raised.class: expected {wanted}, but there is {} ({message})", raised["class"]));
        }
        _ => comparison.check(&format!("raised.{name}"), wanted, held),
    }
}

/// Every request carries the secret and a User-Agent; what a step does not mention of query and body is not there.
fn requests(step: &Step, scope: &Scope, seen: &Value, comparison: &mut Comparison) -> Result<(), String> {
    let seen = seen.as_array().map(Vec::as_slice).unwrap_or_default();
    let lines: Vec<String> = seen.iter().map(|request| format!("{} {}", text(request, "method"), text(request, "path"))).collect();
    let counted = if lines.is_empty() { "none".to_owned() } else { format!("{}: {}", lines.len(), lines.join(", ")) };
    let expected = match &step.sees {
        None => return Ok(()),
        Some(Sees::Count(count)) => {
            if *count != seen.len() {
                comparison.problems.push(format!("sees: expected {count} requests, but there are {counted}"));
            }
            return Ok(());
        }
        Some(Sees::Some(matcher)) => {
            comparison.check("the number of requests", &Value::Object(matcher.clone()), Some(&json!(seen.len())));
            return Ok(());
        }
        Some(Sees::Each(expected)) => expected,
    };
    if expected.len() != seen.len() {
        comparison.problems.push(format!("sees: expected {} requests, but there are {counted}", expected.len()));
    }
    for (index, (wanted, request)) in expected.iter().zip(seen).enumerate() {
        let Value::Object(wanted) = scope.fill(&Value::Object(wanted.clone()))? else { continue };
        one(&format!("sees[{index}]"), &wanted, request, comparison);
    }
    Ok(())
}

fn one(path: &str, wanted: &Map<String, Value>, request: &Value, comparison: &mut Comparison) {
    let mut headers = Map::from_iter([
        ("api-secret".to_owned(), json!("<secret>")),
        ("user-agent".to_owned(), json!({"$matches": "^bithuman-rest/\\d"})),
    ]);
    headers.extend(wanted.get("headers").and_then(Value::as_object).cloned().unwrap_or_default());
    comparison.check(&format!("{path}.headers"), &Value::Object(headers), request.get("headers"));
    comparison.check(&format!("{path}.query"), wanted.get("query").unwrap_or(&json!([])), request.get("query"));
    comparison.exact(&format!("{path}.body"), wanted.get("body").unwrap_or(&Value::Null), request.get("body"));
    for (name, value) in wanted.iter().filter(|(name, _)| !["headers", "query", "body"].contains(&name.as_str())) {
        comparison.check(&format!("{path}.{name}"), value, request.get(name));
    }
}

fn text<'a>(request: &'a Value, name: &str) -> &'a str {
    request[name].as_str().unwrap_or_default()
}
