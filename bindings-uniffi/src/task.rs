//! Work on the client's own runtime, which ends when no one waits for it.

use std::sync::Arc;

use bithuman_rest::{Error, ErrorClass, runtime};
use futures_util::future::{Abortable, Aborted, FutureExt};

use crate::cancel::CancelToken;
use crate::failure::Failure;

/// Runs `work`. Dropping the future or cancelling the token drops the work, and with it what it sends.
pub(crate) async fn run<T: Send + 'static>(
    work: impl Future<Output = bithuman_rest::Result<T>> + Send + 'static,
    cancel: Option<Arc<CancelToken>>,
) -> Result<T, Failure> {
    let handle = runtime::handle().map_err(|error| fault(&format!("its threads cannot be started: {error}")))?;
    let (work, result) = std::panic::AssertUnwindSafe(work).catch_unwind().remote_handle();
    handle.spawn(work);
    let result = match cancel.and_then(|token| token.take()) {
        Some(registration) => Abortable::new(result, registration).await.map_err(|Aborted| Failure::Cancelled)?,
        None => result.await,
    };
    match result {
        Ok(outcome) => outcome.map_err(Failure::from),
        Err(_) => Err(fault("a panic")),
    }
}

/// A failure of the client itself.
pub(crate) fn fault(what: &str) -> Failure {
    Error::new(ErrorClass::BithumanError, format!("a fault of the client: {what}")).into()
}
