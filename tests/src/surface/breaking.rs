//! What would break programs: two versions of the lockfile, compared.

use std::collections::BTreeMap;

use serde_json::Value;

/// Everything in `new` that a program written for `old` may stumble over, in words.
pub fn breaking(old: &Value, new: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let methods = |lock: &Value| -> BTreeMap<String, Value> {
        let all = list(&lock["resources"]).flat_map(|resource| {
            list(&resource["methods"]).map(move |method| (format!("{}.{}", text(&resource["name"]), text(&method["name"])), method.clone()))
        });
        all.collect()
    };
    let now = methods(new);
    for (name, was) in methods(old) {
        match now.get(&name) {
            Some(is) => method(&name, &was, is, new, &mut found),
            None => found.push(format!("{name} is gone")),
        }
    }
    for section in ["params", "inputs", "models"] {
        for (name, was) in entries(&old[section]) {
            match new[section].get(name) {
                Some(is) => fields(name, was, is, section != "models", &mut found),
                None => found.push(format!("{name} is gone")),
            }
        }
    }
    for (name, was) in entries(&old["enums"]) {
        let known: Vec<_> = list(&new["enums"][name]["values"]).map(|value| text(&value["wire"])).collect();
        let gone = list(&was["values"]).map(|value| text(&value["wire"])).filter(|wire| !known.contains(wire));
        found.extend(gone.map(|wire| format!("{name}: the value {wire} is gone")));
    }
    for (section, key, facts) in [("errors", "class", "parent"), ("codes", "code", "class")] {
        for was in list(&old[section]) {
            let name = text(&was[key]);
            match list(&new[section]).find(|is| is[key] == was[key]) {
                Some(is) if is[facts] != was[facts] => found.push(format!("{name}: its {facts} is another")),
                Some(_) => {}
                None => found.push(format!("{name} is gone")),
            }
        }
    }
    found
}

/// Whether a version may break what the other promised.
pub fn may_break(old: &str, new: &str) -> bool {
    let numbers = |version: &str| -> Vec<u64> { version.split(['.', '-']).map_while(|part| part.parse().ok()).collect() };
    let (old, new) = (numbers(old), numbers(new));
    let leading = if old.first() == Some(&0) { 2 } else { 1 };
    new.get(..leading) > old.get(..leading)
}

fn method(name: &str, was: &Value, is: &Value, new: &Value, found: &mut Vec<String>) {
    for fact in ["shape", "returns"] {
        if was[fact] != is[fact] {
            found.push(format!("{name}: {fact} was {} and is {}", text(&was[fact]), text(&is[fact])));
        }
    }
    let arguments = |method: &Value| -> Vec<(String, String)> {
        list(&method["arguments"]).map(|argument| (text(&argument["name"]).to_owned(), text(&argument["type"]).to_owned())).collect()
    };
    let (before, after) = (arguments(was), arguments(is));
    if !after.starts_with(&before) {
        found.push(format!("{name}: its arguments are others"));
    }
    let added = after.iter().skip(before.len()).filter(|(_, kind)| !may_be_left_out(kind));
    found.extend(added.map(|(argument, _)| format!("{name}: the argument {argument} is new and required")));
    let required =
        |lock: &Value, params: &Value| list(&lock["params"][text(params)]["fields"]).any(|field| !may_be_left_out(text(&field["type"])));
    match (&was["params"], &is["params"]) {
        (Value::Null, params) if !params.is_null() && required(new, params) => {
            found.push(format!("{name}: its parameters are new and required"));
        }
        (Value::String(params), other) if other != params => found.push(format!("{name}: its parameters are others")),
        _ => {}
    }
}

fn fields(name: &str, was: &Value, is: &Value, passed: bool, found: &mut Vec<String>) {
    let types = |schema: &Value| -> BTreeMap<String, String> {
        list(&schema["fields"]).map(|field| (text(&field["name"]).to_owned(), text(&field["type"]).to_owned())).collect()
    };
    let (before, after) = (types(was), types(is));
    for (field, kind) in &before {
        match after.get(field) {
            Some(now) if now == kind || (passed && *now == format!("{kind}?")) => {}
            Some(now) => found.push(format!("{name}.{field} was {kind} and is {now}")),
            None => found.push(format!("{name}.{field} is gone")),
        }
    }
    let added = after.iter().filter(|(field, kind)| passed && !before.contains_key(*field) && !may_be_left_out(kind));
    found.extend(added.map(|(field, _)| format!("{name}.{field} is new and required")));
}

fn may_be_left_out(kind: &str) -> bool {
    kind.ends_with('?') || kind.starts_with("list<") || kind.starts_with("map<")
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lock() -> Value {
        json!({
            "resources": [{"name": "agents", "methods": [{
                "name": "get", "shape": "call", "returns": "Agent", "params": "GetAgent", "arguments": [{"name": "code", "type": "text"}],
            }]}],
            "params": {"GetAgent": {"fields": [{"name": "full", "type": "bool?"}]}},
            "inputs": {},
            "models": {"Agent": {"fields": [{"name": "code", "type": "text"}, {"name": "name", "type": "text?"}]}},
            "enums": {"AgentStatus": {"values": [{"wire": "ready"}, {"wire": "failed"}]}},
            "errors": [{"class": "NotFoundError", "parent": "APIError"}],
            "codes": [{"code": "GONE", "class": "GoneError"}],
        })
    }

    fn told(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut new = lock();
        change(&mut new);
        breaking(&lock(), &new)
    }

    #[test]
    fn what_is_added_breaks_nothing() {
        assert_eq!(
            told(|new| {
                new["resources"].as_array_mut().unwrap().push(json!({"name": "files", "methods": []}));
                new["params"]["GetAgent"]["fields"].as_array_mut().unwrap().push(json!({"name": "also", "type": "list<text>"}));
                new["resources"][0]["methods"][0]["arguments"].as_array_mut().unwrap().push(json!({"name": "more", "type": "text?"}));
                new["models"]["Agent"]["fields"].as_array_mut().unwrap().push(json!({"name": "born", "type": "time"}));
                new["enums"]["AgentStatus"]["values"].as_array_mut().unwrap().push(json!({"wire": "asleep"}));
            }),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_is_removed_or_asked_for_breaks() {
        assert_eq!(told(|new| new["resources"] = json!([])), ["agents.get is gone"]);
        assert_eq!(told(|new| new["models"]["Agent"]["fields"][1] = json!(null)), ["Agent.name is gone"]);
        assert_eq!(told(|new| new["models"]["Agent"]["fields"][0]["type"] = json!("text?")), ["Agent.code was text and is text?"]);
        assert_eq!(told(|new| new["enums"]["AgentStatus"]["values"][0] = json!(null)), ["AgentStatus: the value ready is gone"]);
        assert_eq!(told(|new| new["errors"][0]["parent"] = json!("BithumanError")), ["NotFoundError: its parent is another"]);
        assert_eq!(told(|new| new["codes"] = json!([])), ["GONE is gone"]);
        let method = |key: &'static str, value: Value| told(move |new| new["resources"][0]["methods"][0][key] = value);
        assert_eq!(method("returns", json!("list<Agent>")), ["agents.get: returns was Agent and is list<Agent>"]);
        assert_eq!(method("arguments", json!([])), ["agents.get: its arguments are others"]);
        assert_eq!(method("params", json!(null)), ["agents.get: its parameters are others"]);
        let argument = json!([{"name": "code", "type": "text"}, {"name": "more", "type": "text"}]);
        assert_eq!(method("arguments", argument), ["agents.get: the argument more is new and required"]);
        let field = json!({"name": "who", "type": "text"});
        let added = told(|new| new["params"]["GetAgent"]["fields"].as_array_mut().unwrap().push(field));
        assert_eq!(added, ["GetAgent.who is new and required"]);
    }

    #[test]
    fn a_version_says_what_it_may_do() {
        for (old, new, may) in [
            ("0.1.0", "0.1.1", false),
            ("0.1.0", "0.2.0", true),
            ("0.9.0", "1.0.0", true),
            ("1.4.0", "1.5.0", false),
            ("1.4.0", "2.0.0-rc.1", true),
        ] {
            assert_eq!(may_break(old, new), may, "{old} {new}");
        }
    }
}
