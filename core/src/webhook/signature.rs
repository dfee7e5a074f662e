use std::time::Duration;

use bithuman_rest_macros::{model, params};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::Result;
use crate::errors::{Error, ErrorClass};

use super::event::{DeliveryHeaders, WebhookEvent};
use crate::describe::{Extra, Json, Map};
use crate::response::decode;

/// How far from now the oldest and the newest delivery are that are taken.
const TOLERANCE: Duration = Duration::from_secs(300);

/// A delivery to verify.
#[params]
pub struct VerifyWebhook {
    /// The headers of the delivery; names in any case.
    pub headers: Map<String>,
    /// The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them.
    pub secrets: Vec<String>,
    /// How far a delivery may be from now, in either direction.
    #[limit(min = 1, max = 86400)]
    #[default_text("300")]
    pub tolerance: Option<Duration>,
    /// The time to judge by, in Unix seconds, for tests.
    #[default_text("now")]
    pub now: Option<f64>,
}

/// Verifies a delivery on the bytes as they arrived, and reads it.
pub fn verify(body: &[u8], delivery: &VerifyWebhook) -> Result<WebhookEvent> {
    if delivery.secrets.iter().all(String::is_empty) {
        return Err(Error::invalid("secrets", "there is none", "pass the secret that creating the webhook gave"));
    }
    let header = |name: &str| delivery.headers.iter().find(|(held, _)| held.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
    let signature = header(DeliveryHeaders::SIGNATURE).ok_or_else(|| unsigned(body))?;
    let timestamp = header(DeliveryHeaders::TIMESTAMP).ok_or_else(|| refused("the timestamp header is missing"))?;
    let sent: f64 = timestamp.trim().parse::<i64>().map_err(|_| refused("the timestamp is not a whole number of seconds"))? as f64;
    let now = delivery.now.unwrap_or_else(|| chrono::Utc::now().timestamp() as f64);
    let tolerance = delivery.tolerance.unwrap_or(TOLERANCE).as_secs_f64();
    if (now - sent).abs() > tolerance {
        let direction = if sent < now { "old" } else { "far in the future" };
        return Err(refused(format!("the delivery is too {direction}: {:.0} s from now", (now - sent).abs())));
    }
    let given =
        signature.trim().strip_prefix("sha256=").and_then(decode_hex).ok_or_else(|| refused("the signature is not sha256=<hex>"))?;
    let good = delivery
        .secrets
        .iter()
        .filter(|secret| !secret.is_empty())
        .fold(subtle::Choice::from(0), |good, secret| good | digest(secret, timestamp.trim(), body).as_slice().ct_eq(&given));
    if !bool::from(good) {
        return Err(refused("the signature does not fit the body: wrong secret, or not the bytes as they arrived"));
    }
    let event: WebhookEvent = decode(body).map_err(|error| refused(format!("the body is not an event: {error}")))?;
    Ok(event.lift())
}

/// A delivery to sign.
#[params]
pub struct SignWebhook {
    /// The webhook's secret, `whsec_` included.
    pub secret: String,
    /// When it is signed, in Unix seconds.
    #[default_text("now")]
    pub timestamp: Option<i64>,
}

/// What signing a delivery gave.
#[model]
pub struct SignedWebhook {
    /// The value of `X-BitHuman-Signature`.
    pub signature: String,
    /// When it was signed, in Unix seconds.
    pub timestamp: i64,
    /// The headers to deliver it with.
    pub headers: Map<String>,
}

/// The signature of a delivery and its headers.
pub(crate) fn sign_webhook(body: &[u8], params: &SignWebhook) -> Result<SignedWebhook> {
    if params.secret.is_empty() {
        return Err(Error::invalid("secret", "it is empty", "pass the secret that the receiver verifies with"));
    }
    let timestamp = params.timestamp.unwrap_or_else(|| chrono::Utc::now().timestamp());
    let headers = signed_headers(&params.secret, timestamp, body);
    Ok(SignedWebhook { signature: sign(&params.secret, timestamp, body), timestamp, headers, extra: Extra::default() })
}

/// The headers that the service delivers a body with.
pub(super) fn signed_headers(secret: &str, timestamp: i64, body: &[u8]) -> Map<String> {
    let event: Json = serde_json::from_slice(body).unwrap_or_default();
    let told = |name: &str| event.get(name).and_then(Json::as_str).map(str::to_owned);
    let headers = [
        ("X-BitHuman-Event", told("event")),
        ("X-BitHuman-Delivery", told("id")),
        ("X-BitHuman-Timestamp", Some(timestamp.to_string())),
        ("X-BitHuman-Signature", Some(sign(secret, timestamp, body))),
    ];
    headers.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// The signature header of a delivery, for tests of a receiver.
pub fn sign(secret: &str, timestamp: i64, body: &[u8]) -> String {
    let hex: String = digest(secret, &timestamp.to_string(), body).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256={hex}")
}

fn digest(secret: &str, timestamp: &str, body: &[u8]) -> [u8; 32] {
    // HMAC takes a key of any length, so this cannot fail.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return [0; 32] };
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.finalize().into_bytes().into()
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok())).collect()
}

/// Why a delivery without a signature is refused. The console's events of conversations have none by design.
fn unsigned(body: &[u8]) -> Error {
    let event: Json = serde_json::from_slice(body).unwrap_or_default();
    let of_a_conversation = event.get("event_type").is_some();
    let mut error = refused("the signature header is missing");
    if of_a_conversation {
        error = error.with(|details| {
            details.fix = Some("the body is an event of a conversation, which is never signed: read it as a session event".to_owned());
        });
    }
    error
}

fn refused(reason: impl Into<String>) -> Error {
    Error::new(ErrorClass::WebhookVerificationError, reason).with(|details| {
        details.fix = Some(
            "answer 400; make sure that the raw body is passed and not a parsed one, and that the secret is this webhook's".to_owned(),
        );
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"id":"evt_1","event":"agent.failed","created":1790000000,"data":{"code":"A1","error":"no face"}}"#;

    fn delivery(timestamp: i64, secrets: &[&str]) -> VerifyWebhook {
        VerifyWebhook {
            headers: Map::from([
                ("X-BitHuman-Timestamp".to_owned(), timestamp.to_string()),
                ("X-BitHuman-Signature".to_owned(), sign("whsec_new", timestamp, BODY)),
            ]),
            secrets: secrets.iter().map(|&secret| secret.to_owned()).collect(),
            tolerance: None,
            now: Some(1_790_000_000.0),
        }
    }

    #[test]
    fn a_good_delivery_is_read() {
        let event = verify(BODY, &delivery(1_790_000_000, &["whsec_old", "whsec_new"])).unwrap();
        assert_eq!((event.agent_id.as_deref(), event.error.as_deref()), (Some("A1"), Some("no face")));
        assert_eq!(event.created.timestamp(), 1_790_000_000);
    }

    #[test]
    fn both_sides_of_the_window_count() {
        for (offset, good) in [(-301, false), (-300, true), (300, true), (301, false)] {
            assert_eq!(verify(BODY, &delivery(1_790_000_000 + offset, &["whsec_new"])).is_ok(), good, "{offset}");
        }
    }

    #[test]
    fn a_changed_byte_or_a_wrong_secret_is_refused() {
        let class = |result: Result<WebhookEvent>| result.unwrap_err().class();
        let mut changed = BODY.to_vec();
        changed[10] ^= 1;
        assert_eq!(class(verify(&changed, &delivery(1_790_000_000, &["whsec_new"]))), ErrorClass::WebhookVerificationError);
        assert_eq!(class(verify(BODY, &delivery(1_790_000_000, &["whsec_old"]))), ErrorClass::WebhookVerificationError);
        assert_eq!(class(verify(BODY, &delivery(1_790_000_000, &[]))), ErrorClass::InvalidRequestError);
    }
}
