use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use super::Given;

/// One call, and what must come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// `resource.method`, or `construct` where making the client is all.
    pub call: String,
    #[serde(default)]
    pub args: Map<String, Value>,
    #[serde(default)]
    pub options: Map<String, Value>,
    /// How many items of a stream, or messages of a conversation, are read before it is closed.
    #[serde(default)]
    pub take: Option<u64>,
    /// What is done with the job that the call gives: told in words, where nothing is said.
    #[serde(default)]
    pub then: Option<Then>,
    /// Whether the call is made with a client of its own, as another process has it.
    #[serde(default)]
    pub fresh: bool,
    /// The messages that are sent as soon as a conversation is open.
    #[serde(default)]
    pub send: Vec<Value>,
    #[serde(default)]
    pub given: Given,
    #[serde(default)]
    pub sees: Option<Sees>,
    #[serde(default, deserialize_with = "present")]
    pub returns: Option<Value>,
    #[serde(default)]
    pub items: Option<Value>,
    #[serde(default)]
    pub raises: Option<Map<String, Value>>,
    /// The name under which what came of it is kept for the placeholders of later steps.
    #[serde(default)]
    pub save: Option<String>,
    /// What must be known afterwards.
    #[serde(default)]
    pub after: Vec<Look>,
}

/// What is done with a job, with its arguments.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Then {
    Wait(Map<String, Value>),
    Watch(Map<String, Value>),
}

impl Then {
    /// The same for a runner: `{"do": "wait", "args": {…}}`.
    pub fn cue(&self, fill: impl FnOnce(&Map<String, Value>) -> Result<Value, String>) -> Result<Value, String> {
        let (what, args) = match self {
            Self::Wait(args) => ("wait", args),
            Self::Watch(args) => ("watch", args),
        };
        Ok(json!({"do": what, "args": fill(args)?}))
    }
}

/// The requests that reach the API: how many, or what each is like.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Sees {
    Count(usize),
    Each(Vec<Map<String, Value>>),
    /// A matcher of the number.
    Some(Map<String, Value>),
}

/// Something to look at, and what it must be.
#[derive(Clone, Debug, Deserialize)]
pub struct Look {
    #[serde(flatten)]
    pub at: Sight,
    pub expect: Value,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sight {
    /// An answer of the control interface.
    Get(String),
    /// A file that the call wrote: `bytes` and `sha256`, or nothing.
    File(String),
    /// A value that placeholders know, such as `receiver.deliveries`.
    Known(String),
}

/// Tells an expected `null` from no expectation.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
