//! Registered provider keys: write-only credentials, merged by id.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::ids::Ids;
use crate::moment::Moment;

/// Credentials that are never shown again.
const SENSITIVE: [&str; 7] = ["apiKey", "api_key", "secret", "apiSecret", "clientSecret", "accessToken", "privateKey"];

#[derive(Debug, Clone)]
struct Hidden {
    hint: String,
    updated_at: Moment,
}

#[derive(Debug, Clone, Default)]
struct Entry {
    id: String,
    platform: String,
    label: Option<String>,
    options: Option<Value>,
    metadata: Option<Value>,
    secrets: BTreeMap<String, Hidden>,
    /// Credentials that are no secrets, such as `baseUrl`.
    open: Map<String, Value>,
}

impl Entry {
    fn merge(&mut self, given: &Map<String, Value>, now: Moment) {
        let text = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
        self.platform = text("platform").unwrap_or_default();
        self.label = text("label").or(self.label.take());
        let object = |name: &str| given.get(name).filter(|value| value.is_object()).cloned();
        self.options = object("options").or(self.options.take());
        self.metadata = object("metadata").or(self.metadata.take());
        let cleared = given.get("clearSecrets").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        for name in cleared {
            self.secrets.remove(name);
            self.open.remove(name);
        }
        for (name, value) in given.get("credentials").and_then(Value::as_object).into_iter().flatten() {
            match value.as_str().filter(|_| SENSITIVE.contains(&name.as_str())) {
                Some(secret) => {
                    self.secrets.insert(name.clone(), Hidden { hint: masked(secret), updated_at: now });
                }
                None => {
                    self.open.insert(name.clone(), value.clone());
                }
            }
        }
    }

    fn json(&self) -> Value {
        let secrets: Map<String, Value> = self
            .secrets
            .iter()
            .map(|(name, hidden)| (name.clone(), json!({"present": true, "hint": hidden.hint, "updated_at": hidden.updated_at.iso()})))
            .collect();
        let mut entry = json!({"id": self.id, "platform": self.platform, "secrets": secrets});
        let optional = [
            ("label", self.label.as_ref().map(|label| json!(label))),
            ("options", self.options.clone()),
            ("metadata", self.metadata.clone()),
            ("credentials", (!self.open.is_empty()).then(|| json!(self.open))),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                entry[name] = value;
            }
        }
        entry
    }
}

/// The last characters, as far as that gives nothing away.
pub(crate) fn masked(secret: &str) -> String {
    let characters: Vec<char> = secret.chars().collect();
    let shown = if characters.len() >= 12 { 4 } else { 0 };
    format!("****{}", characters[characters.len() - shown..].iter().collect::<String>())
}

#[derive(Debug, Default)]
pub(crate) struct Providers {
    entries: Vec<Entry>,
}

impl Providers {
    /// The new list; entries with a known id keep what they do not mention.
    pub(crate) fn replace(&mut self, given: &[Map<String, Value>], ids: &mut Ids, now: Moment) {
        let mut former = std::mem::take(&mut self.entries);
        for fields in given {
            let id = fields.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
            let id = id.map_or_else(|| ids.hex("prov_", 16), str::to_owned);
            let known = former.iter().position(|entry| entry.id == id).map(|at| former.remove(at));
            let mut entry = known.unwrap_or_else(|| Entry { id, ..Entry::default() });
            entry.merge(fields, now);
            self.entries.push(entry);
        }
    }

    pub(crate) fn registered(&self, id: &str) -> bool {
        self.entries.iter().any(|entry| entry.id == id)
    }

    pub(crate) fn json(&self) -> Value {
        self.entries.iter().map(Entry::json).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(providers: &mut Providers, entries: Value) -> Value {
        let given: Vec<Map<String, Value>> = serde_json::from_value(entries).expect("entries");
        providers.replace(&given, &mut Ids::new("t"), Moment(0));
        providers.json()
    }

    #[test]
    fn entries_merge_by_id_and_secrets_stay_hidden() {
        let mut providers = Providers::default();
        let key = "sk-abcdefghijklmnop";
        let first = put(
            &mut providers,
            json!([{"id": "p", "platform": "openai", "label": "mine", "credentials": {"apiKey": key, "baseUrl": "https://llm"}}]),
        );
        assert!(!first.to_string().contains(key));
        assert_eq!(first[0]["secrets"]["apiKey"]["hint"], "****mnop");

        let kept = put(&mut providers, json!([{"id": "p", "platform": "openai"}]));
        assert_eq!((&kept[0]["label"], &kept[0]["secrets"]["apiKey"]["present"]), (&json!("mine"), &json!(true)));
        let cleared = put(&mut providers, json!([{"id": "p", "platform": "openai", "clearSecrets": ["apiKey"]}]));
        assert_eq!((&cleared[0]["secrets"], &cleared[0]["credentials"]), (&json!({}), &json!({"baseUrl": "https://llm"})));
        assert_eq!(put(&mut providers, json!([])), json!([]));
        assert!(!providers.registered("p"));
    }
}
