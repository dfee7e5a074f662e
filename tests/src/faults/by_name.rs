//! Calls by name, as the bindings make them: a scenario's table stays a table.

use bithuman_rest::dynamic::{Argument, Arguments};
use bithuman_rest::{Client, Result};
use futures_util::StreamExt;
use serde_json::Value;

/// Arguments from a JSON object.
pub(crate) fn arguments(values: &Value) -> Arguments {
    let mut arguments = Arguments::default();
    for (name, value) in values.as_object().into_iter().flatten() {
        arguments.insert(name, Argument::Json(value.clone()));
    }
    arguments
}

/// Makes a call and forgets its answer.
pub(crate) async fn call(client: &Client, method: &str, values: &Value) -> Result<()> {
    client.invoke(method, arguments(values)).await.map(drop)
}

/// Reads a stream to its end.
pub(crate) async fn drain(client: &Client, method: &str, values: &Value) -> Result<()> {
    let mut items = client.open(method, arguments(values))?;
    while let Some(item) = items.next().await {
        item?;
    }
    Ok(())
}
