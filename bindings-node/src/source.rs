//! Binary data that a caller gives.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use tokio::sync::mpsc;

use crate::bridge::Inner;
use crate::mailbox::{Mailbox, Tag};
use crate::parcel::Parcel;

type Piece = io::Result<Bytes>;

/// A file argument: a path, bytes, or a stream whose pieces are pushed when they are asked for.
#[napi]
pub struct Source {
    field: String,
    given: Given,
}

enum Given {
    Path(String),
    Bytes { bytes: Bytes, name: Option<String> },
    Stream { id: u32, pieces: Option<mpsc::UnboundedReceiver<Piece>>, name: Option<String>, size: Option<u64> },
}

/// The end of a stream that pieces are pushed into.
#[napi]
pub struct Pieces {
    pieces: mpsc::UnboundedSender<Piece>,
    waiting: Option<mpsc::UnboundedReceiver<Piece>>,
}

#[napi]
impl Source {
    /// A file.
    #[napi(factory, catch_unwind)]
    pub fn path(field: String, path: String) -> Self {
        Self { field, given: Given::Path(path) }
    }

    /// Bytes. They are copied: the caller may change its own.
    #[napi(factory, catch_unwind)]
    pub fn bytes(field: String, bytes: Uint8Array, name: Option<String>) -> Self {
        Self { field, given: Given::Bytes { bytes: Bytes::copy_from_slice(&bytes), name } }
    }

    /// A stream. A message under `id` asks for each piece; another says that no more are wanted.
    #[napi(factory, catch_unwind)]
    pub fn stream(field: String, id: u32, pieces: &mut Pieces, name: Option<String>, size: Option<f64>) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size that JavaScript can count to")]
        let size = size.map(|size| size as u64);
        Self { field, given: Given::Stream { id, pieces: pieces.waiting.take(), name, size } }
    }

    /// The argument's name, and the data.
    pub(crate) fn take(&mut self, bridge: &Inner) -> (String, bithuman_rest::Source) {
        let source = match &mut self.given {
            Given::Path(path) => bithuman_rest::Source::path(path.as_str()),
            Given::Bytes { bytes, name } => bithuman_rest::Source::bytes(bytes.clone(), name.clone()),
            Given::Stream { id, pieces, name, size } => {
                let pulled = Pulled { id: *id, pieces: pieces.take(), mailbox: bridge.mailbox.clone() };
                bithuman_rest::Source::stream(stream::unfold(pulled, Pulled::next), name.clone(), *size)
            }
        };
        (self.field.clone(), source)
    }
}

#[napi]
impl Pieces {
    #[napi(constructor, catch_unwind)]
    pub fn new() -> Self {
        let (pieces, waiting) = mpsc::unbounded_channel();
        Self { pieces, waiting: Some(waiting) }
    }

    /// The next piece. Nothing is waited for: each was asked for.
    #[napi(catch_unwind)]
    pub fn push(&self, bytes: Uint8Array) {
        self.send(Ok(Bytes::copy_from_slice(&bytes)));
    }

    /// There are no more.
    #[napi(catch_unwind)]
    pub fn end(&self) {
        self.send(Ok(Bytes::new()));
    }

    /// The stream failed.
    #[napi(catch_unwind)]
    pub fn fail(&self, reason: String) {
        self.send(Err(io::Error::other(reason)));
    }

    fn send(&self, piece: Piece) {
        // The request may have ended meanwhile, and then no one wants it.
        drop(self.pieces.send(piece));
    }
}

/// The reading end, which asks JavaScript for each piece.
struct Pulled {
    id: u32,
    pieces: Option<mpsc::UnboundedReceiver<Piece>>,
    mailbox: Arc<Mailbox>,
}

impl Pulled {
    async fn next(mut self) -> Option<(Piece, Self)> {
        self.mailbox.post(self.id, Tag::Pull, Parcel::default());
        let piece = self.pieces.as_mut()?.recv().await?;
        match piece {
            Ok(bytes) if bytes.is_empty() => None,
            piece => Some((piece, self)),
        }
    }
}

impl Drop for Pulled {
    fn drop(&mut self) {
        self.mailbox.post(self.id, Tag::Closed, Parcel::default());
    }
}
