use serde_json::Value;

/// What a runner reports.
#[derive(Debug)]
pub struct Actual {
    pub(super) returned: Option<Value>,
    pub(super) items: Option<Value>,
    pub(super) raised: Option<Value>,
}

impl Actual {
    pub(super) fn read(report: &Value) -> Result<Self, String> {
        let part = |name: &str| report.get(name).cloned();
        let actual = Self { returned: part("returned"), items: part("items"), raised: part("raised").filter(|raised| !raised.is_null()) };
        if actual.returned.is_none() && actual.items.is_none() && actual.raised.is_none() {
            return Err("the report has none of returned, items and raised".to_owned());
        }
        Ok(actual)
    }

    /// What later steps may name.
    pub(super) fn value(&self) -> Value {
        self.returned.as_ref().or(self.items.as_ref()).cloned().unwrap_or_default()
    }

    /// The kind of outcome, for a person.
    pub(super) fn in_words(&self) -> String {
        match (&self.raised, &self.items, &self.returned) {
            (Some(raised), ..) => {
                let class = raised["class"].as_str().unwrap_or("an error");
                format!("{class}: {}", raised["message"].as_str().unwrap_or_default())
            }
            (None, Some(items), _) => format!("the items {items}"),
            (None, None, returned) => format!("the value {}", returned.as_ref().unwrap_or(&Value::Null)),
        }
    }
}
