//! Canned replies: the next matching requests get these instead of the real behaviour.

use std::collections::{BTreeMap, VecDeque};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use crate::matching::{Match, Origin};
use crate::reply::{Content, Reply};

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Canned {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    body_text: Option<String>,
    body_base64: Option<String>,
    #[serde(default)]
    pub(crate) delay_ms: u64,
    #[serde(default, rename = "match")]
    matching: Match,
}

fn ok() -> u16 {
    200
}

impl Canned {
    /// What is wrong with it, if anything.
    pub(crate) fn check(&self) -> Result<(), String> {
        let bodies = [self.body.is_some(), self.body_text.is_some(), self.body_base64.is_some()];
        if bodies.iter().filter(|given| **given).count() > 1 {
            return Err("a reply has one of body, body_text and body_base64".into());
        }
        match &self.body_base64 {
            Some(text) => STANDARD.decode(text).map(drop).map_err(|error| format!("body_base64: {error}")),
            None => Ok(()),
        }
    }

    pub(crate) fn reply(&self) -> Reply {
        let content = if let Some(value) = &self.body {
            Content::Json(value.clone())
        } else if let Some(text) = &self.body_text {
            Content::Bytes { kind: "text/plain; charset=utf-8".into(), bytes: text.clone().into() }
        } else if let Some(text) = &self.body_base64 {
            let bytes = STANDARD.decode(text).unwrap_or_default().into();
            Content::Bytes { kind: "application/octet-stream".into(), bytes }
        } else {
            Content::Empty
        };
        let headers = self.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
        Reply { status: self.status, headers: headers.collect(), content }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Replies {
    waiting: VecDeque<Canned>,
}

impl Replies {
    pub(crate) fn add(&mut self, replies: Vec<Canned>) {
        self.waiting.extend(replies);
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    pub(crate) fn left(&self) -> usize {
        self.waiting.len()
    }

    pub(crate) fn next(&mut self, method: &str, path: &str) -> Option<Canned> {
        let at = self.waiting.iter().position(|canned| canned.matching.fits(Origin::Api, method, path))?;
        self.waiting.remove(at)
    }
}
