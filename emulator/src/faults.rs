//! Injected faults.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::matching::{Match, Origin};
use crate::refusal::{Code, Refusal};
use crate::reply::Reply;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// An error envelope instead of processing.
    Status,
    /// The delivery network's HTML page instead of processing.
    #[serde(rename = "html_502")]
    Html502,
    /// The connection closes before processing.
    DropBefore,
    /// The request is processed, then the connection closes without an answer.
    DropAfter,
    /// Processed, but the answer starts only after `seconds`.
    StallHeaders,
    /// The answer stops after `bytes` and goes on after `seconds`.
    StallBody,
    /// The connection closes after `bytes` of the body.
    Truncate,
    /// `bytes` at a time, with `seconds` between.
    SlowDrip,
    /// The connection is reset before processing.
    Reset,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    pub(crate) kind: Kind,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    /// Sent as it is: seconds or a date.
    pub(crate) retry_after: Option<serde_json::Value>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default = "once")]
    times: u32,
    pub(crate) seconds: Option<f64>,
    pub(crate) bytes: Option<usize>,
    #[serde(default, rename = "match")]
    matching: Match,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// The whole answer, for the kinds that replace it.
    pub(crate) fn reply(&self) -> Option<Reply> {
        let reply = match self.kind {
            Kind::Status => self.envelope(),
            Kind::Html502 => {
                let page = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad gateway</h1></body></html>";
                Reply::bytes("text/html; charset=UTF-8", page).status(self.status.unwrap_or(502))
            }
            _ => return None,
        };
        let reply = self.headers.iter().fold(reply, |reply, (name, value)| reply.header(name, value));
        Some(match &self.retry_after {
            Some(serde_json::Value::String(text)) => reply.header("retry-after", text),
            Some(value) => reply.header("retry-after", value),
            None => reply,
        })
    }

    fn envelope(&self) -> Reply {
        let status = self.status.unwrap_or(500);
        let name = self.code.as_deref().unwrap_or_else(|| usual_code(status));
        let message = self.message.as_deref().unwrap_or("Injected fault");
        match Code::parse(name) {
            Some(code) if code.status() == status => Reply::from(Refusal::new(code, message)),
            _ => Reply::json(serde_json::json!({
                "error": {"code": name, "message": message, "httpStatus": status},
                "status": "error",
                "status_code": status,
            }))
            .status(status),
        }
    }
}

fn usual_code(status: u16) -> &'static str {
    match status {
        400 => "VALIDATION_ERROR",
        401 => "UNAUTHORIZED",
        402 => "INSUFFICIENT_BALANCE",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        409 => "AGENT_NOT_READY",
        410 => "AGENT_DELETED",
        413 => "FILE_TOO_LARGE",
        415 => "UNSUPPORTED_TYPE",
        422 => "MODEL_SUBJECT_MISMATCH",
        429 => "RATE_LIMITED",
        502 => "UPSTREAM_UNAVAILABLE",
        503 => "SERVICE_UNAVAILABLE",
        504 => "UPSTREAM_TIMEOUT",
        _ => "INTERNAL_ERROR",
    }
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    waiting: Vec<Fault>,
}

impl Faults {
    pub(crate) fn add(&mut self, faults: Vec<Fault>) {
        self.waiting.extend(faults);
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    pub(crate) fn left(&self) -> u32 {
        self.waiting.iter().map(|fault| fault.times).sum()
    }

    pub(crate) fn next(&mut self, origin: Origin, method: &str, path: &str) -> Option<Fault> {
        let at = self.waiting.iter().position(|fault| fault.times > 0 && fault.matching.fits(origin, method, path))?;
        let fault = self.waiting[at].clone();
        self.waiting[at].times -= 1;
        if self.waiting[at].times == 0 {
            self.waiting.remove(at);
        }
        Some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strikes_as_often_as_told_and_only_where_it_matches() {
        let mut faults = Faults::default();
        let fault = serde_json::json!({"kind": "status", "status": 503, "times": 2, "match": {"path": "/v1/agents"}});
        faults.add(vec![serde_json::from_value(fault).expect("a fault")]);
        assert!(faults.next(Origin::Api, "GET", "/v1/me").is_none());
        assert!(faults.next(Origin::Api, "GET", "/v1/agents").is_some());
        let last = faults.next(Origin::Api, "GET", "/v1/agents").expect("a second strike");
        assert_eq!(last.reply().map(|reply| reply.status), Some(503));
        assert!(faults.next(Origin::Api, "GET", "/v1/agents").is_none());
    }
}
