//! Errors as JSON, under the names that JavaScript knows them by. Times are in milliseconds.

use std::error::Error as _;
use std::time::Duration;

use bithuman_rest::errors::{Attempt, Error};
use serde_json::{Map, Value, json};

use crate::parcel::Parcel;
use crate::provider::Failure;

/// The error as a message.
pub(crate) fn parcel(error: &Error) -> Parcel {
    Parcel { text: text(error).into_bytes(), buffers: Vec::new() }
}

/// The error as what a function throws: `lib/` makes the real error from the text.
pub(crate) fn thrown(error: &Error) -> napi::Error {
    napi::Error::from_reason(text(error))
}

fn text(error: &Error) -> String {
    let fields = [
        ("class", json!(error.class().name())),
        ("message", json!(error.message)),
        ("status", json!(error.status)),
        ("code", json!(error.code)),
        ("requestId", json!(error.request_id)),
        ("retryAfter", json!(error.retry_after.map(milliseconds))),
        ("attempts", error.attempts.iter().map(attempt).collect()),
        ("billed", json!(error.billed.as_str())),
        ("safeToRetry", json!(error.safe_to_retry)),
        ("fix", json!(error.fix)),
        ("field", json!(error.field)),
        ("limit", json!(error.limit)),
        ("operation", json!(error.operation)),
        ("idempotencyKey", json!(error.idempotency_key)),
        ("upgradeUrl", json!(error.upgrade_url)),
        ("topupUrl", json!(error.topup_url)),
        ("details", json!(error.details)),
        ("body", json!(error.body)),
        ("retryable", json!(error.is_retryable())),
        ("cause", json!(error.source().and_then(|cause| cause.downcast_ref::<Failure>()).map(|failure| failure.cause))),
    ];
    present(fields).to_string()
}

fn attempt(attempt: &Attempt) -> Value {
    present([
        ("at", json!(attempt.at.timestamp_millis())),
        ("took", json!(milliseconds(attempt.took))),
        ("waited", json!(milliseconds(attempt.waited))),
        ("status", json!(attempt.status)),
        ("requestId", json!(attempt.request_id)),
        ("problem", json!(attempt.problem)),
    ])
}

/// An object of the fields that are there.
pub(crate) fn present<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// In milliseconds.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
