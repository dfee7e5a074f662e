use serde_json::Value;

/// One operation of the contract.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// In capitals.
    pub method: String,
    /// With `{placeholders}`.
    pub path: &'a str,
    pub entry: &'a Value,
}

impl<'a> Operation<'a> {
    pub fn id(&self) -> &'a str {
        self.entry["operationId"].as_str().unwrap_or_default()
    }

    /// The error codes that it may answer.
    pub fn codes(&self) -> impl Iterator<Item = &'a str> {
        self.entry["x-error-codes"].as_array().into_iter().flatten().filter_map(Value::as_str)
    }
}
