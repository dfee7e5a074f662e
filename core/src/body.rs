//! The body of a request.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use crate::Result;
use crate::errors::Error;
use crate::multipart::Form;
use crate::source::{Meter, Source};
use crate::transport::Outgoing;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

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

    /// How long it is, where that is known without reading a source.
    pub(crate) fn size(&self) -> Option<u64> {
        match self {
            Self::None => Some(0),
            Self::Json(text) => Some(text.len() as u64),
            Self::Text { text, .. } => Some(text.len() as u64),
            Self::Multipart(form) => form.length(),
            Self::Base64 { .. } => None,
        }
    }

    /// Whether it can be sent again.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Base64 { source, .. } => source.is_repeatable(),
            Self::Multipart(form) => form.source().is_repeatable(),
            _ => true,
        }
    }

    /// Puts it on a request. A file's way out is given, too: it is closed when that is dropped.
    pub(crate) fn attach(&self, request: &mut reqwest::Request, meter: Option<&Meter>) -> Option<Outgoing> {
        let (kind, length, pieces) = match self {
            Self::None => return None,
            Self::Json(text) => {
                put(request, JSON, None, text.clone().into());
                return None;
            }
            Self::Text { content_type, text } => {
                put(request, HeaderValue::from_static(content_type), None, text.clone().into());
                return None;
            }
            Self::Multipart(form) => (form.content_type(), form.length(), form.pieces(meter.cloned()).boxed()),
            Self::Base64 { before, source, size, after } => {
                let length = size.map(|size| before.len() as u64 + size.div_ceil(3) * 4 + after.len() as u64);
                (JSON, length, encoded(before.clone(), source.metered(meter.cloned()), after.clone()).boxed())
            }
        };
        let (outgoing, body) = Outgoing::new(pieces);
        put(request, kind, length, body);
        Some(outgoing)
    }
}

fn put(request: &mut reqwest::Request, kind: HeaderValue, length: Option<u64>, body: reqwest::Body) {
    request.headers_mut().insert(CONTENT_TYPE, kind);
    if let Some(length) = length {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    *request.body_mut() = Some(body);
}

/// The pieces of a base64 body. Up to two bytes are carried over, so that only the last piece is padded.
fn encoded(
    before: Bytes,
    mut pieces: impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send + Unpin,
    after: Bytes,
) -> impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send {
    async_stream::try_stream! {
        yield before;
        let mut carry = BytesMut::new();
        let mut text = BytesMut::new();
        while let Some(piece) = pieces.next().await {
            let mut piece = piece?;
            if !carry.is_empty() {
                // Two bytes at most complete the group, so that the piece itself is not copied.
                carry.extend_from_slice(&piece.split_to(piece.len().min(3 - carry.len())));
                if carry.len() < 3 {
                    continue;
                }
                encode(&carry, &mut text);
                carry.clear();
            }
            carry.extend_from_slice(&piece.split_off(piece.len() / 3 * 3));
            encode(&piece, &mut text);
            if !text.is_empty() {
                yield text.split().freeze();
            }
        }
        encode(&carry, &mut text);
        text.extend_from_slice(&after);
        yield text.freeze();
    }
}

/// Adds the base64 of some bytes. The buffer is one that was sent before, where that is free again.
fn encode(bytes: &[u8], text: &mut BytesMut) {
    let start = text.len();
    text.resize(start + bytes.len().div_ceil(3) * 4, 0);
    if let Some(room) = text.get_mut(start..) {
        // The room is exactly what the text takes, which is all that could go wrong.
        let written = BASE64_STANDARD.encode_slice(bytes, room);
        debug_assert!(written.is_ok());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn pieces_of_any_size_join_without_padding() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        for size in [1, 2, 3, 4, 7, 100, 999, 1000] {
            let pieces = bytes.chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect::<Vec<_>>();
            let source = futures_util::stream::iter(pieces);
            let body = encoded(Bytes::from_static(b"<"), source, Bytes::from_static(b">"));
            let text: Vec<Bytes> = body.map(|piece| piece.expect("a piece")).collect().await;
            assert_eq!(String::from_utf8(text.concat()).expect("text"), format!("<{}>", BASE64_STANDARD.encode(&bytes)), "{size}");
        }
    }
}
