use std::collections::HashMap;
use std::sync::Arc;

use bithuman_rest_tests::contract::{CONTRACT, Operation};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::wire::Exchange;

/// Holds requests and answers against the contract.
#[derive(Default)]
pub(super) struct Schemas {
    /// By the schema's own text.
    known: HashMap<String, Arc<Validator>>,
}

impl Schemas {
    /// What is wrong with a value.
    fn check(&mut self, schema: &Value, value: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        validator.iter_errors(value).map(|error| format!("{} at {:?}", error, error.instance_path().to_string())).collect()
    }

    fn validator(&mut self, schema: &Value) -> Arc<Validator> {
        let entry = self.known.entry(schema.to_string());
        entry.or_insert_with(|| Arc::new(compiled(schema))).clone()
    }

    /// What is wrong with a request.
    pub(super) fn request(&mut self, operation: &Operation<'_>, seen: &Exchange) -> Vec<String> {
        let mut problems = Vec::new();
        let parameters = operation.entry["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
        let declared: Vec<&Value> = parameters.iter().map(|parameter| CONTRACT.resolve(parameter)).collect();
        for parameter in &declared {
            let name = parameter["name"].as_str().unwrap_or_default();
            let given = match parameter["in"].as_str() {
                Some("query") => seen.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str()),
                Some("header") => seen.headers.get(&name.to_ascii_lowercase()).map(String::as_str),
                _ => continue,
            };
            match given {
                Some(text) => {
                    problems.extend(self.parameter(&parameter["schema"], text).into_iter().map(|problem| format!("{name}: {problem}")));
                }
                None if parameter["required"] == true => problems.push(format!("{name} is missing")),
                None => {}
            }
        }
        let known = |name: &str| declared.iter().any(|parameter| parameter["in"] == "query" && parameter["name"] == name);
        problems.extend(seen.query.iter().filter(|(name, _)| !known(name)).map(|(name, _)| format!("the query has an unknown {name}")));
        problems.extend(self.content(CONTRACT.resolve(&operation.entry["requestBody"]), seen.headers.get("content-type"), &seen.body));
        problems
    }

    /// A parameter arrives as text, whatever its type.
    fn parameter(&mut self, schema: &Value, text: &str) -> Vec<String> {
        let as_text = self.check(schema, &json!(text));
        match serde_json::from_str::<Value>(text) {
            Ok(value) if !as_text.is_empty() => self.check(schema, &value),
            _ => as_text,
        }
    }

    /// What is wrong with an answer.
    pub(super) fn answer(&mut self, operation: &Operation<'_>, seen: &Exchange) -> Vec<String> {
        let Some(response) = operation.entry["responses"].get(seen.status.to_string()) else {
            return vec![format!("{} is not declared: {}", seen.status, String::from_utf8_lossy(&seen.answer))];
        };
        self.content(CONTRACT.resolve(response), seen.answer_type.as_ref(), &seen.answer)
    }

    /// What is wrong with a body, by its media type.
    fn content(&mut self, described: &Value, media_type: Option<&String>, body: &[u8]) -> Vec<String> {
        let Some(content) = described["content"].as_object() else {
            return if body.is_empty() { Vec::new() } else { vec!["there is a body, and none is declared".to_owned()] };
        };
        if body.is_empty() {
            return if described["required"] == true { vec!["there is no body".to_owned()] } else { Vec::new() };
        }
        let essence = media_type.map(|text| text.split(';').next().unwrap_or_default().trim()).unwrap_or_default();
        match content.get(essence) {
            None => vec![format!("{essence} is not declared")],
            Some(media) if essence == "application/json" => match serde_json::from_slice(body) {
                Ok(value) => self.check(&media["schema"], &value),
                Err(error) => vec![error.to_string()],
            },
            Some(_) => Vec::new(),
        }
    }
}

fn compiled(schema: &Value) -> Validator {
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "components": {"schemas": CONTRACT.document["components"]["schemas"]},
        "allOf": [schema],
    });
    jsonschema::options().should_validate_formats(true).build(&whole).expect("a schema of the contract is one")
}
