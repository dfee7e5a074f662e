//! Reading an answer that is not a success, whatever its body is.

use serde_json::Value;

use super::{Billed, Error, ErrorClass, class_of_status, lookup};

/// How much of a body an error keeps.
const BODY_KEPT: usize = 4096;

/// The error of an answer.
pub fn refusal(status: u16, content_type: Option<&str>, body: &[u8]) -> Error {
    let text = String::from_utf8_lossy(body.get(..BODY_KEPT).unwrap_or(body)).into_owned();
    let parsed: Option<Value> = serde_json::from_slice(body).ok();
    let told = parsed.as_ref().map(read).unwrap_or_default();
    let known = told.code.as_deref().and_then(lookup);
    let is_json = parsed.is_some();
    let class = match known {
        Some(code) => refine(code.class, status, told.message.as_deref()),
        None if status == 403 && !is_json => ErrorClass::EdgeRefusedError,
        None => class_of_status(status),
    };
    let message = told.message.unwrap_or_else(|| describe(status, content_type, is_json, &text));
    let fix = match class {
        ErrorClass::NoActiveSessionError => Some("open a session with the agent first, then speak to it".to_owned()),
        ErrorClass::EdgeRefusedError => {
            Some("the delivery network refused the request: check the User-Agent, proxy and address".to_owned())
        }
        _ => known.map(|code| code.fix.to_owned()),
    };
    Error::new(class, message).with(|details| {
        details.status = Some(status);
        details.code = told.code;
        details.fix = fix;
        details.upgrade_url = told.upgrade_url;
        details.topup_url = told.topup_url;
        details.details = told.details;
        details.body = Some(text);
        details.billed = Billed::No;
    })
}

/// The error of a conversation that the service ended, from what it said: a code where it gave one, otherwise a code in its words.
pub(crate) fn refused_in_conversation(code: Option<&str>, words: &str) -> Error {
    let spoken = || words.split(|letter: char| !letter.is_ascii_uppercase() && letter != '_').find_map(lookup);
    let known = code.and_then(lookup).or_else(|| code.is_none().then(spoken).flatten());
    let message = if words.is_empty() { "the service ended the conversation" } else { words };
    Error::new(known.map_or(ErrorClass::APIError, |known| known.class), message).with(|details| {
        details.code = code.or(known.map(|known| known.code)).map(str::to_owned);
        details.fix = known.map(|known| known.fix.to_owned());
    })
}

/// `NOT_FOUND` means two things on the routes that speak, told apart by the message only, and `VALIDATION_ERROR` is what the service says
/// of things that exist already, for lack of a better code.
fn refine(class: ErrorClass, status: u16, message: Option<&str>) -> ErrorClass {
    match (class, message) {
        (ErrorClass::ValidationError, _) if status == 409 => ErrorClass::ConflictError,
        (ErrorClass::NotFoundError, Some(message)) if message.starts_with("Agent not found") => ErrorClass::AgentNotFoundError,
        (ErrorClass::NotFoundError, Some(message)) if message.starts_with("No active rooms found") => ErrorClass::NoActiveSessionError,
        _ => class,
    }
}

#[derive(Default)]
struct Told {
    code: Option<String>,
    message: Option<String>,
    upgrade_url: Option<String>,
    topup_url: Option<String>,
    details: Option<Value>,
}

/// The envelope, a self-hosting error, or a framework's `detail`.
fn read(body: &Value) -> Told {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    if let Some(error) = body.get("error").filter(|error| error.is_object()) {
        let details = error.get("details").cloned();
        let deep = details.as_ref();
        return Told {
            code: text(error, "code").or_else(|| text(error, "type").map(code_of_word)),
            message: text(error, "message"),
            upgrade_url: text(error, "upgrade_url").or_else(|| deep.and_then(|details| text(details, "upgrade_url"))),
            topup_url: text(error, "topup_url"),
            details,
        };
    }
    let message = text(body, "error").or_else(|| text(body, "message")).or_else(|| body.get("detail").map(framework));
    Told { code: text(body, "code"), message, details: body.get("detail").filter(|detail| !detail.is_string()).cloned(), ..Told::default() }
}

/// The code that a word of the self-hosting routes stands for, such as `plan_required`.
fn code_of_word(word: String) -> String {
    lookup(&word.to_ascii_uppercase()).map_or(word, |known| known.code.to_owned())
}

/// `{"detail": "Not Found"}` or `{"detail": [{"loc": ["body", "name"], "msg": "Field required"}]}`.
fn framework(detail: &Value) -> String {
    let Value::Array(entries) = detail else {
        return detail.as_str().map_or_else(|| detail.to_string(), str::to_owned);
    };
    let lines: Vec<String> = entries
        .iter()
        .map(|entry| {
            let place: Vec<String> = entry
                .get("loc")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned))
                .collect();
            let problem = entry.get("msg").and_then(Value::as_str).unwrap_or("is wrong");
            format!("{}: {problem}", place.join("."))
        })
        .collect();
    lines.join("; ")
}

fn describe(status: u16, content_type: Option<&str>, is_json: bool, body: &str) -> String {
    if body.trim().is_empty() {
        return format!("the service answered {status} with an empty body");
    }
    if content_type.is_some_and(|kind| kind.contains("html")) || body.trim_start().starts_with('<') {
        return format!("the delivery network answered {status} with an HTML page");
    }
    if is_json {
        return format!("the service answered {status} with a body of an unknown form");
    }
    let line: String = body.lines().next().unwrap_or_default().chars().take(200).collect();
    format!("the service answered {status}: {line}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_self_hosting_routes_is_as_good_as_a_code() {
        let body = br#"{"accepted":false,"error":{"type":"insufficient_balance","message":"top up"}}"#;
        let error = refusal(402, Some("application/json"), body);
        assert_eq!((error.class(), error.code.as_deref()), (ErrorClass::InsufficientBalanceError, Some("INSUFFICIENT_BALANCE")));
        let unknown = refusal(401, Some("application/json"), br#"{"error":{"type":"missing_credentials"}}"#);
        assert_eq!((unknown.class(), unknown.code.as_deref()), (ErrorClass::AuthenticationError, Some("missing_credentials")));
    }

    #[test]
    fn the_end_of_a_conversation_is_typed() {
        let by_code = refused_in_conversation(Some("SESSION_DURATION_LIMIT"), "one hour is over");
        assert_eq!(by_code.class(), ErrorClass::SessionDurationLimitError);
        let by_words = refused_in_conversation(None, "INSUFFICIENT_BALANCE: top up");
        assert_eq!((by_words.class(), by_words.code.as_deref()), (ErrorClass::InsufficientBalanceError, Some("INSUFFICIENT_BALANCE")));
        let unknown = refused_in_conversation(Some("NEW_CODE"), "");
        assert_eq!((unknown.class(), unknown.code.as_deref()), (ErrorClass::APIError, Some("NEW_CODE")));
    }
}
