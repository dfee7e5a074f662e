//! The body of a request.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use serde::Serialize;

use crate::Result;
use crate::errors::Error;
use crate::multipart::Form;
use crate::source::Source;

/// The body of a request.
#[derive(Clone)]
pub(crate) enum Body {
    None,
    /// JSON in memory.
    Json(Bytes),
    /// Text of another kind.
    Text {
        content_type: &'static str,
        text: String,
    },
    /// A form with a file, read while it is sent.
    Multipart(Form),
    /// JSON with one long base64 text in it, encoded while it is sent.
    Base64 {
        before: Bytes,
        source: Source,
        size: Option<u64>,
        after: Bytes,
    },
}

impl Body {
    pub(crate) fn json(value: &impl Serialize) -> Result<Self> {
        let text = serde_json::to_vec(value).map_err(|error| Error::invalid("body", error, "pass values that JSON can carry"))?;
        Ok(Self::Json(text.into()))
    }

    /// `{…fields, "name": "<base64 of source>"}`, never held whole.
    pub(crate) fn base64(
        fields: &serde_json::Map<String, serde_json::Value>,
        name: &str,
        source: Source,
        size: Option<u64>,
    ) -> Result<Self> {
        let Self::Json(fields) = Self::json(fields)? else { return Ok(Self::None) };
        let open = fields.strip_suffix(b"}").unwrap_or(&fields);
        let comma = if open.len() > 1 { "," } else { "" };
        let mut before = BytesMut::from(open);
        before.extend_from_slice(format!("{comma}\"{name}\":\"").as_bytes());
        Ok(Self::Base64 { before: before.freeze(), source, size, after: Bytes::from_static(b"\"}") })
    }

    /// Whether it can be sent again.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Base64 { source, .. } => source.is_repeatable(),
            Self::Multipart(form) => form.source().is_repeatable(),
            _ => true,
        }
    }

    /// Puts it on a request.
    pub(crate) fn attach(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match self {
            Self::None => request,
            Self::Json(text) => request.header("content-type", "application/json").body(text.clone()),
            Self::Text { content_type, text } => request.header("content-type", *content_type).body(text.clone()),
            Self::Multipart(form) => {
                let request = request.header("content-type", form.content_type());
                let request = match form.length() {
                    Some(length) => request.header("content-length", length),
                    None => request,
                };
                request.body(reqwest::Body::wrap_stream(form.pieces()))
            }
            Self::Base64 { before, source, size, after } => {
                let request = request.header("content-type", "application/json");
                let request = match size {
                    Some(size) => {
                        let encoded = size.div_ceil(3) * 4;
                        request.header("content-length", before.len() as u64 + encoded + after.len() as u64)
                    }
                    None => request,
                };
                request.body(reqwest::Body::wrap_stream(encoded(before.clone(), source.clone(), after.clone())))
            }
        }
    }
}

/// The pieces of a base64 body. Up to two bytes are carried over, so that only the last piece is padded.
fn encoded(before: Bytes, source: Source, after: Bytes) -> impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send {
    async_stream::try_stream! {
        yield before;
        let mut pieces = source.pieces();
        let mut carry = BytesMut::new();
        while let Some(piece) = pieces.next().await {
            let piece = piece?;
            let ready = if carry.is_empty() {
                piece
            } else {
                carry.extend_from_slice(&piece);
                carry.split().freeze()
            };
            let whole = ready.len() / 3 * 3;
            carry.extend_from_slice(&ready[whole..]);
            if whole > 0 {
                yield Bytes::from(BASE64_STANDARD.encode(&ready[..whole]));
            }
        }
        if !carry.is_empty() {
            yield Bytes::from(BASE64_STANDARD.encode(&carry));
        }
        yield after;
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => formatter.write_str("None"),
            Self::Json(text) => write!(formatter, "Json({} bytes)", text.len()),
            Self::Text { content_type, text } => write!(formatter, "Text({content_type}, {} bytes)", text.len()),
            Self::Multipart(form) => write!(formatter, "Multipart({:?})", form.source()),
            Self::Base64 { source, .. } => write!(formatter, "Base64({source:?})"),
        }
    }
}
