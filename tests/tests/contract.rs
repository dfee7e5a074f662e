//! Core is held against the contract, operation by operation and field by field.

use std::collections::HashSet;

use bithuman_rest::describe::{Kind, Place, Schema};
use bithuman_rest::dynamic::find;
use bithuman_rest::operation::{Envelope, Method, Operation, Retry};
use bithuman_rest::operations::RESOURCES;
use bithuman_rest_tests::contract::{CONTRACT, Contract};
use serde_json::Value;

/// The contract, asked for fields.
struct Fields<'a>(&'a Contract);

impl Fields<'_> {
    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        self.0.resolve(value)
    }

    /// The names of the properties of a schema, whatever it is put together from.
    fn properties(&self, schema: &Value) -> HashSet<String> {
        let schema = self.resolve(schema);
        let own = schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name.clone());
        let parts = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)).filter_map(Value::as_array).flatten();
        own.chain(parts.flat_map(|part| self.properties(part))).collect()
    }

    fn request_properties(&self, operation: &Value) -> HashSet<String> {
        let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
        content.into_iter().flatten().flat_map(|(_, media)| self.properties(&media["schema"])).collect()
    }

    /// The properties of the items of the only list among a schema's properties.
    fn item_properties(&self, schema: &Value) -> HashSet<String> {
        let schema = self.resolve(schema);
        let lists = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let own = lists.filter_map(|(_, property)| self.resolve(property).get("items")).chain(schema.get("items"));
        let parts = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)).filter_map(Value::as_array).flatten();
        own.flat_map(|items| self.properties(items)).chain(parts.flat_map(|part| self.item_properties(part))).collect()
    }

    /// The properties of the record in a success, out of its envelope.
    fn answer_properties(&self, operation: &Value, envelope: Envelope, is_list: bool) -> HashSet<String> {
        let responses = operation["responses"].as_object().expect("responses");
        let schemas = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
            .filter_map(|(_, response)| self.resolve(response).pointer("/content/application~1json/schema"));
        schemas
            .flat_map(|schema| match envelope {
                Envelope::Data | Envelope::Status => self.data_properties(schema),
                _ if is_list => self.item_properties(schema),
                _ => self.properties(schema),
            })
            .collect()
    }

    fn data_properties(&self, schema: &Value) -> HashSet<String> {
        let schema = self.resolve(schema);
        let own = schema.pointer("/properties/data").map(|data| {
            let data = self.resolve(data);
            self.properties(data.get("items").unwrap_or(data))
        });
        let parts = ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| schema.get(*key)).filter_map(Value::as_array).flatten();
        own.into_iter().flatten().chain(parts.flat_map(|part| self.data_properties(part))).collect()
    }

    fn parameters(&self, operation: &Value) -> HashSet<(String, String)> {
        let list = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        list.map(|parameter| {
            let parameter = self.resolve(parameter);
            let text = |name: &str| parameter[name].as_str().unwrap_or_default().to_owned();
            (text("in"), text("name"))
        })
        .collect()
    }
}

fn routes() -> Vec<(&'static Method, &'static Operation)> {
    RESOURCES.iter().flat_map(|resource| resource.methods).filter_map(|method| Some((method, method.operation?))).collect()
}

#[test]
fn every_operation_is_as_the_contract_says() {
    let mut problems = Vec::new();
    for (method, operation) in routes() {
        let Some(described) = CONTRACT.operation(operation.id) else {
            problems.push(format!("{}: the contract has no such operation", operation.id));
            continue;
        };
        let mut expect = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                problems.push(format!("{}: {what} is {ours}, the contract says {theirs}", operation.id));
            }
        };
        let entry = described.entry;
        expect("method", operation.method.to_owned(), described.method.clone());
        expect("path", operation.path.to_owned(), described.path.to_owned());
        expect("resource", operation.resource.to_owned(), entry["tags"][0].as_str().unwrap_or_default().to_owned());
        let name = format!("{}.{}", operation.resource, method.name);
        let names = entry["x-sdk-method"].as_str().unwrap_or_default();
        if !names.split([',', ';']).any(|listed| listed.trim() == name) {
            expect("name", name, names.to_owned());
        }
        let metered = entry["x-rate-limit-class"] == "account-tier";
        let tier = if metered { entry["x-cost-tier"].as_str().unwrap_or_default() } else { "unmetered" };
        expect("tier", format!("{:?}", operation.tier).to_lowercase(), tier.to_owned());
        let keyed = entry["x-idempotency-key"] == true;
        expect("keyed", (operation.retry == Retry::Keyed).to_string(), keyed.to_string());
        let safe = entry["x-retry-safe"] == true;
        expect("safe to repeat", matches!(operation.retry, Retry::Safe | Retry::Delete).to_string(), safe.to_string());
        let retired = (entry["x-status"] == "retired").then(|| entry["x-status-since"].as_str().unwrap_or_default());
        expect("retirement", format!("{:?}", operation.retired.map(|retired| retired.on)), format!("{retired:?}"));
        if keyed {
            expect("billed", operation.billed.is_some().to_string(), "true".to_owned());
        }
        let listed: HashSet<&str> = described.codes().collect();
        for code in operation.errors {
            if !listed.contains(code) {
                expect("error code", (*code).to_owned(), "not listed".to_owned());
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_parameter_and_field_is_in_the_contract() {
    let contract = Fields(&CONTRACT);
    let mut problems = Vec::new();
    for (method, operation) in routes() {
        let Some(described) = CONTRACT.operation(operation.id) else { continue };
        let entry = described.entry;
        let parameters = contract.parameters(entry);
        let body = contract.request_properties(entry);
        for field in method.params.map_or(&[][..], |params| params.fields) {
            let in_query = operation.method == "GET" || operation.method == "DELETE" || field.place == Place::Query;
            let known = match field.place {
                Place::Local => true,
                Place::Header => parameters.contains(&("header".to_owned(), field.wire.to_owned())),
                _ if in_query => parameters.contains(&("query".to_owned(), field.wire.to_owned())),
                _ => body.contains(field.wire),
            };
            if !known && !matches!(field.kind, Kind::Source | Kind::Optional(Kind::Source)) {
                problems.push(format!("{}: the contract has no parameter `{}`", operation.id, field.wire));
            }
        }
        if let Some(schema) = answer(method)
            && operation.envelope != Envelope::Binary
        {
            let known = contract.answer_properties(entry, operation.envelope, matches!(method.returns, Kind::List(_)));
            for field in schema.fields.iter().filter(|field| !known.contains(field.wire)) {
                problems.push(format!("{}: the contract's answer has no `{}` ({})", operation.id, field.wire, schema.name));
            }
            for name in known.iter().filter(|name| *name != "success" && !schema.fields.iter().any(|field| field.wire == **name)) {
                problems.push(format!("{}: {} lacks the contract's `{name}`", operation.id, schema.name));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// The record that an operation's answer is read into. A method that saves a file reads its link first.
fn answer(method: &Method) -> Option<&'static Schema> {
    match record(method.returns) {
        Some(schema) if schema.name == "DownloadedFile" => record(find("models.link")?.returns),
        other => other,
    }
}

fn record(kind: Kind) -> Option<&'static Schema> {
    match kind {
        Kind::Record(schema) => Some(schema),
        Kind::List(inner) | Kind::Optional(inner) => record(*inner),
        _ => None,
    }
}

#[test]
fn every_method_of_the_contract_exists() {
    let names = CONTRACT.operations().flat_map(|operation| operation.entry["x-sdk-method"].as_str().unwrap_or_default().split([',', ';']));
    let missing: Vec<&str> = names.map(str::trim).filter(|name| find(name).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let served: HashSet<&str> = routes().iter().map(|(_, operation)| operation.id).collect();
    let unserved: Vec<&str> = CONTRACT.operations().map(|operation| operation.id()).filter(|id| !served.contains(id)).collect();
    assert!(unserved.is_empty(), "{unserved:?}");
    assert!(CONTRACT.operations().count() >= 82, "the contract has lost operations");
}
