//! One request to a route, and what its fields say.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use axum::http::HeaderMap;
use bytes::Bytes;
use hyper::upgrade::OnUpgrade;
use serde_json::{Map, Value};

use crate::grants::Bounds;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) world: Arc<World>,
    pub(crate) params: HashMap<String, String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) peer: IpAddr,
    pub(crate) now: Moment,
    /// What a scoped token allows, when the caller came with one.
    pub(crate) bounds: Option<Bounds>,
    /// The alias of the secret that was presented.
    pub(crate) key_alias: Option<String>,
    /// How to go on as a WebSocket.
    pub(crate) upgrade: Option<OnUpgrade>,
}

impl Call {
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(crate) fn idempotency_key(&self) -> Option<&str> {
        self.header("idempotency-key").filter(|key| !key.is_empty())
    }

    /// A number of the query; the routes that take one refuse nothing, so one out of bounds counts as the nearest that fits.
    pub(crate) fn clamped(&self, name: &str, default: usize, least: usize, most: usize) -> usize {
        self.query(name).and_then(|text| text.parse().ok()).unwrap_or(default).clamp(least, most)
    }

    /// A body that may be missing, or make no sense where the route refuses nothing.
    pub(crate) fn lenient(&self) -> Map<String, Value> {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// An object, or nothing at all.
    pub(crate) fn optional_object(&self) -> Result<Map<String, Value>, Refusal> {
        if self.body.is_empty() { Ok(Map::new()) } else { self.object() }
    }

    pub(crate) fn object(&self) -> Result<Map<String, Value>, Refusal> {
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(fields)) => Ok(fields),
            Ok(_) => Err(Refusal::invalid("The body must be a JSON object")),
            Err(error) => Err(Refusal::invalid(format!("The body is not valid JSON: {error}"))),
        }
    }
}

/// A text field that may be missing or null.
pub(crate) fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Refusal::invalid(format!("{name}: must be a string"))),
    }
}

/// A text field that must be there and not be empty.
pub(crate) fn needed<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<&'a str, Refusal> {
    match text(fields, name)? {
        Some(text) if !text.trim().is_empty() => Ok(text),
        _ => Err(Refusal::missing(name)),
    }
}

pub(crate) fn truth(fields: &Map<String, Value>, name: &str) -> Result<Option<bool>, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(value)) => Ok(Some(*value)),
        Some(_) => Err(Refusal::invalid(format!("{name}: must be true or false"))),
    }
}

/// A number within bounds.
pub(crate) fn within(fields: &Map<String, Value>, name: &str, default: f64, least: f64, most: f64) -> Result<f64, Refusal> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(default),
        Some(value) => match value.as_f64() {
            Some(number) if (least..=most).contains(&number) => Ok(number),
            _ => Err(Refusal::invalid(format!("{name}: {value} is not a number from {least} to {most}"))),
        },
    }
}

/// One of a few words.
pub(crate) fn one_of(fields: &Map<String, Value>, name: &str, words: &[&str]) -> Result<(), Refusal> {
    match text(fields, name)? {
        Some(word) if !words.contains(&word) => Err(Refusal::invalid(format!("{name}: {word:?} is not one of {}", words.join(", ")))),
        _ => Ok(()),
    }
}

pub(crate) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    let pairs = query.unwrap_or("").split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok()).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, pair) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = tail;
            }
            (byte, _) => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_queries() {
        assert_eq!(
            pairs(Some("a=1%2B2&b=x+y&c&d=%zz")),
            [("a", "1+2"), ("b", "x y"), ("c", ""), ("d", "%zz")].map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
    }
}
