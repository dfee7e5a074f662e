//! The answers as a program would describe them to serde, for rivals that have no models of their own.

use std::collections::HashMap;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::{Buf, Bytes, BytesMut};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Done, Listed};

/// As long as a real one.
pub(super) const SECRET: &str = "bench-0123456789abcdef0123456789abcdef";

#[derive(Deserialize)]
pub(super) struct Answer<T> {
    pub(super) data: T,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "all fields are decoded, as a program that knows the answer would have them")]
pub(super) struct Account {
    pub(super) user_id: String,
    email: String,
    plan: String,
    plan_code: String,
    pub(super) credit_balance: f64,
    plan_credits_remaining: f64,
    topup_credits_remaining: f64,
    account_status: String,
    upgrade_url: Option<String>,
    pricing_url: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "all fields are decoded, as a program that knows the answer would have them")]
pub(super) struct Agent {
    code: String,
    agent_id: Option<String>,
    name: Option<String>,
    description: Option<String>,
    model: Option<String>,
    gender: Option<String>,
    language: Option<String>,
    image_path: Option<String>,
    thumbnail_path: Option<String>,
    status: String,
    supported_models: Vec<String>,
    model_status: HashMap<String, serde_json::Value>,
    created_at: Option<DateTime<Utc>>,
    updated_at: Option<DateTime<Utc>>,
}

impl From<Agent> for Listed {
    fn from(agent: Agent) -> Self {
        Self { is_ready: agent.status == "ready", code: agent.code, name: agent.name, updated_at: agent.updated_at }
    }
}

#[derive(Deserialize)]
pub(super) struct Uploaded {
    pub(super) file_size: i64,
}

#[derive(Serialize)]
pub(super) struct Upload {
    file_name: &'static str,
    file_data: String,
}

/// A file in JSON, as the service wants it and as everyone writes it.
pub(super) async fn upload(file: &Path) -> Done<Upload> {
    Ok(Upload { file_name: "film.mp4", file_data: BASE64_STANDARD.encode(tokio::fs::read(file).await?) })
}

pub(super) const SPEECH: &str = r#"{"text":"hello","stream":true}"#;

/// Takes frames out of a stream that is cut anywhere.
#[derive(Default)]
pub(super) struct Frames {
    held: BytesMut,
}

impl Frames {
    pub(super) fn take(&mut self, piece: &[u8], mut frame: impl FnMut(Bytes)) {
        self.held.extend_from_slice(piece);
        while let Some(prefix) = self.held.first_chunk::<4>() {
            let length = u32::from_be_bytes(*prefix) as usize;
            if self.held.len() < 4 + length {
                break;
            }
            self.held.advance(4);
            let sound = self.held.split_to(length).freeze();
            if length > 0 {
                frame(sound);
            }
        }
    }
}
