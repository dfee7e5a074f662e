//! What the other language does for the client. Its functions may block, so each runs on a thread where that is no harm.

use std::io;
use std::sync::Arc;

use bithuman_rest::runtime;
use bithuman_rest::{ProviderFailure, SecretProvider};
use futures_util::future::{BoxFuture, FutureExt, TryFutureExt};
use futures_util::stream::{self, Stream};

/// A piece of a file as it is read.
type Piece = io::Result<bytes::Bytes>;

/// Why the other language could not do it.
#[derive(Debug, uniffi::Error)]
pub enum ForeignFailure {
    Failed { reason: String },
}

/// Fetches the secret.
#[uniffi::export(with_foreign)]
pub trait SecretSource: Send + Sync {
    fn fetch(&self) -> Result<String, ForeignFailure>;
}

/// Reads a file piece by piece.
#[uniffi::export(with_foreign)]
pub trait ByteReader: Send + Sync {
    /// The next piece; nothing at the end.
    fn read(&self) -> Result<Option<Vec<u8>>, ForeignFailure>;
}

/// A secret source as the client takes it.
pub(crate) struct Provider(pub(crate) Arc<dyn SecretSource>);

impl SecretProvider for Provider {
    fn fetch(&self) -> BoxFuture<'static, Result<String, ProviderFailure>> {
        let source = Arc::clone(&self.0);
        aside(move || source.fetch()).map_err(ProviderFailure::from).boxed()
    }
}

/// The pieces of a reader, as the client takes them.
pub(crate) fn pieces(reader: Arc<dyn ByteReader>) -> impl Stream<Item = Piece> + Send + 'static {
    stream::try_unfold(reader, |reader| async move {
        let shared = Arc::clone(&reader);
        let piece = aside(move || shared.read()).await.map_err(io::Error::other)?;
        Ok(piece.map(|piece| (piece.into(), reader)))
    })
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T, ForeignFailure> + Send + 'static) -> Result<T, String> {
    let handle = runtime::handle().map_err(|error| error.to_string())?;
    match handle.spawn_blocking(work).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(ForeignFailure::Failed { reason })) => Err(reason),
        Err(_) => Err("it crashed".to_owned()),
    }
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ForeignFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: error.reason }
    }
}

impl std::fmt::Display for ForeignFailure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { reason } = self;
        formatter.write_str(reason)
    }
}

impl std::error::Error for ForeignFailure {}
