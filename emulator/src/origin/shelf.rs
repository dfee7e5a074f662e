//! What the second origin hands out, by path.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream;
use serde_json::Value;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use crate::accounts::Account;
use crate::ids::hex;
use crate::media::{self, ModelFile, VideoRequest};
use crate::moment::Moment;
use crate::webhooks::signature::mac;

#[derive(Debug)]
pub(crate) enum Content {
    Bytes(Bytes),
    Model(ModelFile),
    /// Rendered when first fetched.
    Video {
        request: VideoRequest,
        rendered: OnceLock<Bytes>,
    },
}

impl Content {
    pub(crate) fn video(request: VideoRequest) -> Self {
        Self::Video { request, rendered: OnceLock::new() }
    }

    pub(crate) fn is_rendered(&self) -> bool {
        !matches!(self, Self::Video { rendered, .. } if rendered.get().is_none())
    }

    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Model(file) => file.len(),
            Self::Video { .. } => self.rendered().len() as u64,
        }
    }

    /// Renders a video; nothing to do for the rest.
    pub(crate) fn rendered(&self) -> Bytes {
        match self {
            Self::Bytes(bytes) => bytes.clone(),
            Self::Model(_) => Bytes::new(),
            Self::Video { request, rendered } => rendered.get_or_init(|| media::video(request).into()).clone(),
        }
    }

    pub(crate) fn sha256(&self) -> [u8; 32] {
        match self {
            Self::Model(file) => file.sha256(),
            _ => Sha256::digest(self.rendered()).into(),
        }
    }

    pub(crate) fn read(&self, offset: u64, length: usize) -> Bytes {
        match self {
            Self::Model(file) => {
                let mut buffer = vec![0; length];
                file.read(offset, &mut buffer);
                buffer.into()
            }
            _ => self.rendered().slice(offset as usize..offset as usize + length),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) kind: String,
    pub(crate) content: Content,
    pub(crate) owner: Arc<Account>,
    pub(crate) signed: bool,
}

impl Item {
    /// All of it, block by block.
    pub(crate) fn stream(self) -> Body {
        let length = self.content.len();
        blocks(Arc::new(self), 0, length, None, Arc::default())
    }
}

const BLOCK: u64 = 64 * 1024;

/// A part of an item, block by block, at most `rate` bytes a second; `sent` counts what was handed to the connection.
pub(crate) fn blocks(item: Arc<Item>, first: u64, count: u64, rate: Option<u64>, sent: Arc<AtomicU64>) -> Body {
    let end = first + count;
    let began = Instant::now();
    Body::from_stream(stream::unfold(first, move |offset| {
        let (item, sent) = (Arc::clone(&item), Arc::clone(&sent));
        async move {
            if let Some(rate) = rate {
                tokio::time::sleep_until(began + Duration::from_secs_f64((offset - first) as f64 / rate.max(1) as f64)).await;
            }
            let length = BLOCK.min(end.saturating_sub(offset));
            sent.fetch_add(length, Ordering::Relaxed);
            (length > 0).then(|| (Ok::<_, std::io::Error>(item.content.read(offset, length as usize)), offset + length))
        }
    }))
}

/// A request at the second origin, and how many bytes it got.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) entry: Value,
    pub(crate) sent: Arc<AtomicU64>,
}

impl Seen {
    pub(crate) fn json(&self) -> Value {
        let mut entry = self.entry.clone();
        entry["sent"] = self.sent.load(Ordering::Relaxed).into();
        entry
    }
}

#[derive(Debug)]
pub(crate) struct Shelf {
    items: Mutex<HashMap<String, Arc<Item>>>,
    pub(crate) seen: Mutex<Vec<Seen>>,
    key: String,
    origin: OnceLock<String>,
}

impl Shelf {
    pub(crate) fn new(seed: u64) -> Self {
        Self { items: Mutex::default(), seen: Mutex::default(), key: format!("storage key {seed}"), origin: OnceLock::new() }
    }

    pub(crate) fn bound(&self, origin: String) {
        self.origin.get_or_init(|| origin);
    }

    pub(crate) fn origin(&self) -> &str {
        self.origin.get().map_or("", String::as_str)
    }

    /// Puts an item under a path and returns its address, without signature.
    pub(crate) fn put(&self, path: String, item: Item) -> String {
        let url = format!("{}{path}", self.origin());
        self.items.lock().unwrap_or_else(PoisonError::into_inner).entry(path).or_insert_with(|| Arc::new(item));
        url
    }

    pub(crate) fn item(&self, path: &str) -> Option<Arc<Item>> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    /// The item behind an address of this origin; `None` for addresses elsewhere.
    pub(crate) fn local(&self, url: &str) -> Option<Option<Arc<Item>>> {
        let path = url.strip_prefix(self.origin())?;
        Some(self.item(path.split('?').next().unwrap_or(path)))
    }

    pub(crate) fn sign(&self, url: &str, expires: Moment) -> String {
        let path = url.strip_prefix(self.origin()).unwrap_or(url);
        format!("{url}?expires={}&signature={}", expires.unix(), self.signature(path, expires.unix()))
    }

    pub(crate) fn signature(&self, path: &str, expires: i64) -> String {
        hex(&mac(self.key.as_bytes(), format!("{path}\n{expires}").as_bytes()))
    }
}
