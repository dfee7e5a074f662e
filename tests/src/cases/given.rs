use serde::Deserialize;
use serde_json::{Map, Value};

/// What is prepared before a call.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Given {
    /// What the account is opened with; of a case, not of one of its steps.
    pub account: Map<String, Value>,
    pub control: Vec<Order>,
    /// Canned answers, in order.
    pub replies: Vec<Value>,
    pub faults: Vec<Value>,
}

/// One order to the emulator's control interface, or a request to the API that another account makes. A path of the control interface
/// without a leading `/` is below the account's own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    #[serde(default)]
    pub post: Option<String>,
    #[serde(default)]
    pub delete: Option<String>,
    /// The secret of the account that asks the API itself.
    #[serde(default, rename = "as")]
    pub asker: Option<String>,
    #[serde(default)]
    pub body: Value,
    /// The name under which the answer is kept for placeholders.
    #[serde(default)]
    pub save: Option<String>,
}
