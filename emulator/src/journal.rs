//! Requests seen, in order of arrival.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use bytes::Bytes;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::ids::hex;
use crate::moment::Moment;
use crate::multipart;

#[derive(Debug)]
pub(crate) struct Seen {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
    body: Value,
    at: Moment,
    status: Option<u16>,
    request_id: Option<String>,
}

impl Seen {
    pub(crate) fn new(
        method: &str,
        path: &str,
        query: &[(String, String)],
        headers: &HeaderMap,
        body: &Bytes,
        secret: Option<&str>,
        at: Moment,
    ) -> Self {
        Self {
            method: method.into(),
            path: path.into(),
            query: query.to_vec(),
            headers: readable(headers, secret),
            body: described(headers.get("content-type").and_then(|kind| kind.to_str().ok()), body),
            at,
            status: None,
            request_id: None,
        }
    }

    fn json(&self) -> Value {
        json!({
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": self.headers,
            "body": self.body,
            "status": self.status,
            "request_id": self.request_id,
            "at": self.at.iso(),
        })
    }
}

fn readable(headers: &HeaderMap, secret: Option<&str>) -> BTreeMap<String, String> {
    let mut readable: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match secret {
            Some(secret) if text == secret => "<secret>".into(),
            Some(secret) if text.strip_prefix("Bearer ") == Some(secret) => "Bearer <secret>".into(),
            _ => text,
        };
        readable
            .entry(name.as_str().to_owned())
            .and_modify(|all| {
                all.push_str(", ");
                all.push_str(&text);
            })
            .or_insert_with(|| text.into_owned());
    }
    readable
}

/// JSON beyond this size is described like any other body, or uploads would pile up here.
const LARGEST_JSON: usize = 1024 * 1024;

/// The value of a JSON body, the size and digest of any other; a form is described part by part.
fn described(content_type: Option<&str>, body: &Bytes) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    if let Some(parts) = multipart::parts(content_type, body) {
        let parts = parts.into_iter().map(|part| {
            json!({
                "name": part.name,
                "file_name": part.file_name,
                "content_type": part.content_type,
                "bytes": part.content.len(),
                "sha256": hex(&Sha256::digest(&part.content)),
            })
        });
        return json!({"bytes": body.len(), "parts": parts.collect::<Vec<_>>()});
    }
    let value = (body.len() <= LARGEST_JSON).then(|| serde_json::from_slice(body).ok()).flatten();
    value.unwrap_or_else(|| json!({"bytes": body.len(), "sha256": hex(&Sha256::digest(body))}))
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    seen: Vec<Seen>,
    cleared: usize,
}

impl Journal {
    /// Returns where to write the answer later.
    pub(crate) fn arrived(&mut self, seen: Seen) -> usize {
        self.seen.push(seen);
        self.cleared + self.seen.len() - 1
    }

    pub(crate) fn answered(&mut self, at: usize, status: u16, request_id: Option<String>) {
        if let Some(seen) = at.checked_sub(self.cleared).and_then(|at| self.seen.get_mut(at)) {
            seen.status = Some(status);
            seen.request_id = request_id;
        }
    }

    pub(crate) fn clear(&mut self) {
        self.cleared += self.seen.len();
        self.seen.clear();
    }

    pub(crate) fn json(&self) -> Vec<Value> {
        self.seen.iter().map(Seen::json).collect()
    }
}
