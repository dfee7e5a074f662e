use std::collections::HashMap;

use regex_lite::Regex;
use serde_json::{Map, Value, json};

use super::value::{alike, length, rises, short};

/// Compares what is expected with what is there, and keeps what is wrong as sentences.
///
/// An expected object is a part of the actual one, except within [`Comparison::exact`]; lists agree in length. Times are compared as
/// instants, numbers as numbers. Matchers: `{"$any": true}` something, `{"$absent": true}` nothing, `{"$matches": "regex"}`,
/// `{"$lacks": "text"}`, `{"$gt": n}`, `{"$lt": n}`, `{"$length": n}` of a text or list, `{"$same": "name"}` the same value wherever the
/// name appears. Of lists: `{"$every": item}`, `{"$last": item}`, `{"$some": [item, …]}` each of which is there, `{"$rising": "field"}`
/// each number greater than the one before, `{"$unfalling": "field"}` none less.
#[derive(Clone, Default)]
pub(super) struct Comparison {
    pub(super) problems: Vec<String>,
    same: HashMap<String, Value>,
    exact: bool,
}

impl Comparison {
    pub(super) fn check(&mut self, path: &str, expected: &Value, actual: Option<&Value>) {
        let there = actual.filter(|value| !value.is_null());
        match (expected, there) {
            (Value::Object(fields), _) if is_matcher(fields) => {
                fields.iter().for_each(|(name, wanted)| self.matcher(path, name, wanted, there));
            }
            (Value::Null, None) => {}
            (Value::Object(fields), Some(Value::Object(held))) => {
                for (name, wanted) in fields {
                    self.check(&format!("{path}.{name}"), wanted, held.get(name));
                }
                if self.exact {
                    let more = held.iter().filter(|(name, _)| !fields.contains_key(*name));
                    more.for_each(|(name, value)| {
                        self.problems.push(format!("{path}.{name}: not expected, but there is {}", short(value)));
                    });
                }
            }
            (Value::Array(wanted), Some(Value::Array(held))) if wanted.len() == held.len() => {
                for (index, (wanted, held)) in wanted.iter().zip(held).enumerate() {
                    self.check(&format!("{path}[{index}]"), wanted, Some(held));
                }
            }
            (Value::Array(wanted), Some(Value::Array(held))) => {
                let held_text = short(&json!(held));
                self.problems.push(format!("{path}: expected {} items, but there are {}: {held_text}", wanted.len(), held.len()));
            }
            (wanted, Some(held)) if alike(wanted, held) => {}
            (wanted, there) => self.wrong(path, &short(wanted), there),
        }
    }

    /// As `check`, but an object may hold nothing that is not expected.
    pub(super) fn exact(&mut self, path: &str, expected: &Value, actual: Option<&Value>) {
        self.exact = true;
        self.check(path, expected, actual);
        self.exact = false;
    }

    fn matcher(&mut self, path: &str, name: &str, wanted: &Value, there: Option<&Value>) {
        let number = there.and_then(Value::as_f64);
        let items = there.and_then(Value::as_array).map(Vec::as_slice);
        let fits = match name {
            "$any" => there.is_some(),
            "$absent" => there.is_none(),
            "$matches" => match Regex::new(wanted.as_str().unwrap_or_default()) {
                Ok(regex) => there.and_then(Value::as_str).is_some_and(|text| regex.is_match(text)),
                Err(error) => return self.problems.push(format!("{path}: the case is wrong: {error}")),
            },
            "$lacks" => there.and_then(Value::as_str).is_some_and(|text| !text.contains(wanted.as_str().unwrap_or_default())),
            "$gt" => matches!((number, wanted.as_f64()), (Some(held), Some(least)) if held > least),
            "$lt" => matches!((number, wanted.as_f64()), (Some(held), Some(most)) if held < most),
            "$length" => return self.check(&format!("{path}.length"), wanted, there.and_then(length).map(Value::from).as_ref()),
            "$last" => return self.check(&format!("{path}.last"), wanted, items.and_then(<[Value]>::last)),
            "$every" => match items {
                Some(items) => {
                    return items.iter().enumerate().for_each(|(index, item)| self.check(&format!("{path}[{index}]"), wanted, Some(item)));
                }
                None => false,
            },
            "$some" => {
                return wanted.as_array().into_iter().flatten().for_each(|wanted| self.some(path, wanted, items.unwrap_or_default()));
            }
            "$rising" | "$unfalling" => items.is_some_and(|items| rises(items, wanted.as_str().unwrap_or_default(), name == "$rising")),
            "$same" => {
                let first = self.same.entry(wanted.to_string()).or_insert_with(|| there.cloned().unwrap_or_default());
                there.is_some_and(|held| held == first)
            }
            other => return self.problems.push(format!("{path}: the case is wrong: there is no matcher {other}")),
        };
        if !fits {
            self.wrong(path, &format!("{name} {}", short(wanted)), there);
        }
    }

    /// Whether any item is as expected.
    fn some(&mut self, path: &str, wanted: &Value, items: &[Value]) {
        let tries = items.iter().map(|item| {
            let mut attempt = Self { problems: Vec::new(), ..self.clone() };
            attempt.check(path, wanted, Some(item));
            attempt
        });
        match tries.into_iter().find(|attempt| attempt.problems.is_empty()) {
            Some(found) => self.same = found.same,
            None => self.wrong(path, &format!("an item like {}", short(wanted)), Some(&json!(items))),
        }
    }

    fn wrong(&mut self, path: &str, expected: &str, there: Option<&Value>) {
        let there = there.map_or_else(|| "nothing".to_owned(), short);
        self.problems.push(format!("{path}: expected {expected}, but there is {there}"));
    }
}

fn is_matcher(fields: &Map<String, Value>) -> bool {
    !fields.is_empty() && fields.keys().all(|name| name.starts_with('$'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(expected: &Value, actual: &Value) -> Vec<String> {
        let mut comparison = Comparison::default();
        comparison.check("it", expected, Some(actual));
        comparison.problems
    }

    #[test]
    fn parts_times_and_numbers_agree() {
        let actual = json!({"a": 1.0, "at": "2026-08-01T10:00:00.000Z", "more": [1, {"b": 2}]});
        assert!(
            problems(&json!({"a": 1, "at": "2026-08-01T12:00:00+02:00", "more": [1, {}], "no": {"$absent": true}}), &actual).is_empty()
        );
        assert_eq!(problems(&json!({"more": [1]}), &actual), ["it.more: expected 1 items, but there are 2: [1,{\"b\":2}]"]);
        assert_eq!(problems(&json!({"a": {"$gt": 1}}), &actual), ["it.a: expected $gt 1, but there is 1.0"]);
        assert_eq!(problems(&json!({"a": "1"}), &actual), ["it.a: expected \"1\", but there is 1.0"]);
    }

    #[test]
    fn exact_objects_hold_no_more() {
        let mut comparison = Comparison::default();
        comparison.exact("body", &json!({"a": 1}), Some(&json!({"a": 1, "b": 2})));
        assert_eq!(comparison.problems, ["body.b: not expected, but there is 2"]);
    }

    #[test]
    fn lists_are_judged_as_a_whole() {
        let items = json!([{"at": 0, "p": 0.1}, {"at": 0.5, "p": 0.1, "status": "success"}, {"at": 1.5, "p": 1}]);
        let good = json!({"$length": {"$gt": 2}, "$every": {"p": {"$gt": 0}}, "$last": {"p": 1}, "$rising": "at", "$unfalling": "p",
                          "$some": [{"status": "success"}, {"at": 0}]});
        assert!(problems(&good, &items).is_empty());
        assert_eq!(problems(&json!({"$rising": "p"}), &items).len(), 1);
        assert_eq!(problems(&json!({"$unfalling": "none"}), &items).len(), 1);
        assert_eq!(problems(&json!({"$some": [{"at": 2}, {"at": 1.5}]}), &items).len(), 1);
        assert_eq!(problems(&json!({"$every": {"status": "success"}}), &items).len(), 2);
        assert_eq!(problems(&json!({"$last": {"p": 0.1}}), &items), ["it.last.p: expected 0.1, but there is 1"]);
        assert_eq!(problems(&json!({"$every": {}}), &json!("text")).len(), 1);
    }

    #[test]
    fn the_same_name_means_the_same_value() {
        assert!(problems(&json!([{"$same": "key"}, {"$same": "key"}]), &json!(["x", "x"])).is_empty());
        assert_eq!(problems(&json!([{"$same": "key"}, {"$same": "key"}]), &json!(["x", "y"])).len(), 1);
    }
}
