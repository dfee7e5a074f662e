//! Binary data that a caller gives: a path, bytes, or a stream that can be read once.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, StreamExt};
use serde::de::{Deserializer, Error as _};
use tokio::io::AsyncReadExt;

use crate::Result;
use crate::describe::{Field, Json, Kind, View};
use crate::dynamic::{Argument, Mismatch};
use crate::errors::Error;

/// How much is read from a file at once: a multiple of three, so that base64 pieces join without padding.
const PIECE: usize = 192 * 1024;

type Pieces = BoxStream<'static, io::Result<Bytes>>;

/// Hears how many bytes of a source have been taken, in the latest attempt.
#[derive(Clone)]
pub(crate) struct Meter(Arc<dyn Fn(u64) + Send + Sync>);

impl Meter {
    pub(crate) fn new(hear: impl Fn(u64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hear))
    }
}

impl fmt::Debug for Meter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Meter")
    }
}

/// Binary data that a caller gives.
#[derive(Clone)]
pub struct Source(Origin);

#[derive(Clone)]
enum Origin {
    Path(PathBuf),
    Bytes { bytes: Bytes, name: Option<String> },
    Stream { name: Option<String>, size: Option<u64>, pieces: Arc<Mutex<Option<Pieces>>> },
}

impl Source {
    /// A file. It is read piece by piece, once for each attempt.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Path(path.into()))
    }

    /// Bytes in memory, with the file name they would have.
    pub fn bytes(bytes: impl Into<Bytes>, name: Option<String>) -> Self {
        Self(Origin::Bytes { bytes: bytes.into(), name })
    }

    /// A stream that can be read once: a failed upload of it is not repeated.
    pub fn stream(
        pieces: impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static,
        name: Option<String>,
        size: Option<u64>,
    ) -> Self {
        Self(Origin::Stream { name, size, pieces: Arc::new(Mutex::new(Some(pieces.boxed()))) })
    }

    /// The bytes, where they are in memory.
    pub(crate) fn in_memory(&self) -> Option<Bytes> {
        match &self.0 {
            Origin::Bytes { bytes, .. } => Some(bytes.clone()),
            _ => None,
        }
    }

    /// The file name, where there is one.
    pub(crate) fn name(&self) -> Option<String> {
        match &self.0 {
            Origin::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            Origin::Bytes { name, .. } | Origin::Stream { name, .. } => name.clone(),
        }
    }

    /// The size in bytes, where it is known before reading.
    pub(crate) async fn size(&self, field: &str) -> Result<Option<u64>> {
        match &self.0 {
            Origin::Path(path) => {
                let facts = tokio::fs::metadata(path).await.map_err(|error| unreadable(field, path, &error))?;
                if !facts.is_file() {
                    return Err(Error::invalid(field, format!("{} is not a file", path.display()), "pass the path of a file"));
                }
                Ok(Some(facts.len()))
            }
            Origin::Bytes { bytes, .. } => Ok(Some(bytes.len() as u64)),
            Origin::Stream { size, .. } => Ok(*size),
        }
    }

    /// Whether it can be read again for another attempt.
    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.0, Origin::Stream { .. })
    }

    /// The first bytes, where looking does not use them up.
    pub(crate) async fn head(&self, field: &str, count: usize) -> Result<Option<Bytes>> {
        match &self.0 {
            Origin::Path(path) => {
                let file = tokio::fs::File::open(path).await.map_err(|error| unreadable(field, path, &error))?;
                let mut head = Vec::with_capacity(count);
                file.take(count as u64).read_to_end(&mut head).await.map_err(|error| unreadable(field, path, &error))?;
                Ok(Some(head.into()))
            }
            Origin::Bytes { bytes, .. } => Ok(Some(bytes.slice(..count.min(bytes.len())))),
            Origin::Stream { .. } => Ok(None),
        }
    }

    /// Begins reading, and tells how much of it was taken: a piece counts when the next one is asked for.
    pub(crate) fn metered(&self, meter: Option<Meter>) -> Pieces {
        let Some(meter) = meter else { return self.pieces() };
        let mut pieces = self.pieces();
        Box::pin(async_stream::try_stream! {
            let mut taken = 0;
            while let Some(piece) = pieces.next().await {
                let piece = piece?;
                let count = piece.len() as u64;
                yield piece;
                taken += count;
                (meter.0)(taken);
            }
        })
    }

    /// Begins reading.
    fn pieces(&self) -> Pieces {
        match self.0.clone() {
            Origin::Path(path) => Box::pin(async_stream::try_stream! {
                let mut file = tokio::fs::File::open(path).await?;
                // The pieces before have been sent when the next one is read, so that one buffer serves them all.
                let mut buffer = BytesMut::new();
                loop {
                    buffer.reserve(PIECE);
                    while buffer.len() < PIECE {
                        if (&mut file).take((PIECE - buffer.len()) as u64).read_buf(&mut buffer).await? == 0 {
                            break;
                        }
                    }
                    if buffer.is_empty() {
                        break;
                    }
                    yield buffer.split().freeze();
                }
            }),
            Origin::Bytes { bytes, .. } => Box::pin(futures_util::stream::iter(slices(bytes).map(Ok))),
            Origin::Stream { pieces, .. } => {
                let taken = pieces.lock().unwrap_or_else(PoisonError::into_inner).take();
                taken.unwrap_or_else(|| futures_util::stream::iter([Err(io::Error::other("the stream was read already"))]).boxed())
            }
        }
    }
}

fn slices(bytes: Bytes) -> impl Iterator<Item = Bytes> + Send {
    (0..bytes.len()).step_by(PIECE).map(move |start| bytes.slice(start..(start + PIECE).min(bytes.len())))
}

fn unreadable(field: &str, path: &std::path::Path, error: &io::Error) -> Error {
    let text = path.to_string_lossy();
    if text.starts_with("https://") || text.starts_with("http://") {
        return Error::invalid(field, "it is an address, not the path of a file", "pass it as the parameter for addresses");
    }
    Error::invalid(field, format!("{text} cannot be read: {error}"), "pass the path of a file that exists and may be read")
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Path(path) => write!(formatter, "Source({})", path.display()),
            Origin::Bytes { bytes, .. } => write!(formatter, "Source({} bytes)", bytes.len()),
            Origin::Stream { .. } => formatter.write_str("Source(stream)"),
        }
    }
}

/// As an argument, text is a path.
impl Field for Source {
    const TYPE: Kind = Kind::Source;

    fn decode<'de, D: Deserializer<'de>>(_: D) -> std::result::Result<Self, D::Error> {
        Err(D::Error::custom("binary data is not part of an answer"))
    }

    fn view(&self) -> View<'_> {
        View::Null
    }

    fn from_argument(argument: Argument) -> std::result::Result<Self, Mismatch> {
        match argument {
            Argument::Source(source) => Ok(source),
            Argument::Json(Json::String(path)) => Ok(Self::path(path)),
            _ => Err(Mismatch::new("it is neither a path nor bytes nor a stream")),
        }
    }
}
