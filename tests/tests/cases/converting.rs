use bithuman_rest::Error;
use bithuman_rest::describe::{Record, View};
use bithuman_rest::dynamic::Outcome;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// What a call gave, as every language's runner reports it.
pub(super) fn outcome(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Nothing => Value::Null,
        Outcome::Bool(flag) => json!(flag),
        Outcome::Text(text) => json!(text),
        Outcome::Json(value) => value.clone(),
        Outcome::Record(held) => record(&**held),
        Outcome::List(items) => items.iter().map(self::outcome).collect(),
    }
}

fn record(held: &dyn Record) -> Value {
    let mut fields = Map::new();
    for (index, field) in held.schema().fields.iter().enumerate() {
        match held.field(index) {
            View::Null => {}
            present => {
                fields.insert(field.name.to_owned(), view(present));
            }
        }
    }
    if let Some(extra) = held.extra().filter(|extra| !extra.is_empty()) {
        fields.insert("extra".to_owned(), Value::Object(extra.clone()));
    }
    Value::Object(fields)
}

fn view(value: View<'_>) -> Value {
    match value {
        View::Null => Value::Null,
        View::Bool(flag) => json!(flag),
        View::Int(number) => json!(number),
        View::Float(number) => json!(number),
        View::Text(text) | View::Secret(text) => json!(text),
        View::Time(time) => json!(time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)),
        View::Json(value) => value.clone(),
        View::Bytes(bytes) => {
            let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            json!({"bytes": bytes.len(), "sha256": digest})
        }
        View::Record(held) => record(held),
        View::List(list) => (0..list.len()).map(|index| view(list.item(index))).collect(),
        View::Map(map) => {
            let mut fields = Map::new();
            map.each(&mut |key, value| {
                fields.insert(key.to_owned(), view(value));
            });
            Value::Object(fields)
        }
    }
}

/// An error with its class, its ancestors and all that it says.
pub(super) fn error(error: &Error) -> Value {
    let classes: Vec<&str> = std::iter::successors(Some(error.class()), |class| class.parent()).map(|class| class.name()).collect();
    let attempts: Vec<Value> = error
        .attempts
        .iter()
        .map(|attempt| {
            json!({
                "at": attempt.at.to_rfc3339(),
                "took": attempt.took.as_secs_f64(),
                "waited": attempt.waited.as_secs_f64(),
                "status": attempt.status,
                "request_id": attempt.request_id,
                "problem": attempt.problem,
            })
        })
        .collect();
    json!({
        "class": error.class().name(),
        "classes": classes,
        "message": error.message,
        "status": error.status,
        "code": error.code,
        "request_id": error.request_id,
        "retry_after": error.retry_after.map(|wait| wait.as_secs_f64()),
        "attempts": attempts,
        "billed": error.billed.as_str(),
        "fix": error.fix,
        "field": error.field,
        "limit": error.limit,
        "operation": error.operation,
        "idempotency_key": error.idempotency_key,
        "safe_to_retry": error.safe_to_retry,
        "upgrade_url": error.upgrade_url,
        "topup_url": error.topup_url,
        "details": error.details,
        "body": error.body,
    })
}
