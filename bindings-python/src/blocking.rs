use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::time::Duration;

use bithuman_rest::{Error, ErrorClass, Result, runtime};
use futures_util::FutureExt;
use pyo3::prelude::*;
use tokio::runtime::Handle;

use crate::errors::raised;

/// How long a signal such as Ctrl-C may go unnoticed.
const SLICE: Duration = Duration::from_millis(50);

/// How long the interpreter's exit may take.
const LAST_WAIT: Duration = Duration::from_millis(500);

/// The process's runtime.
pub(crate) fn runtime() -> Result<Handle> {
    runtime::handle().map_err(|error| Error::new(ErrorClass::BithumanError, format!("the runtime cannot start: {error}")))
}

/// Waits for a future without holding the interpreter, and drops it when a signal handler raises.
pub(crate) fn wait<T: Send>(py: Python<'_>, future: impl Future<Output = Result<T>> + Send) -> PyResult<T> {
    wait_or(py, future, raised)
}

/// As `wait`, with another way to make the exception.
pub(crate) fn wait_or<T: Send>(
    py: Python<'_>,
    future: impl Future<Output = Result<T>> + Send,
    raised: impl Fn(Python<'_>, Error) -> PyErr,
) -> PyResult<T> {
    let handle = runtime().map_err(|error| raised(py, error))?;
    let mut future = pin!(unpanicked(future));
    loop {
        let done = py.detach(|| handle.block_on(async { tokio::time::timeout(SLICE, future.as_mut()).await.ok() }));
        match done {
            Some(result) => return result.map_err(|error| raised(py, error)),
            None => py.check_signals()?,
        }
    }
}

/// A future whose panic is an error.
pub(crate) async fn unpanicked<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    AssertUnwindSafe(future).catch_unwind().await.unwrap_or_else(|cause| Err(internal(&*cause)))
}

/// The error of a panic.
pub(crate) fn internal(cause: &(dyn std::any::Any + Send)) -> Error {
    let text = cause.downcast_ref::<&str>().copied().or_else(|| cause.downcast_ref::<String>().map(String::as_str));
    Error::new(ErrorClass::BithumanError, format!("a defect of this client: {}", text.unwrap_or("no message")))
}

/// Stops what runs in the background. Called at the interpreter's exit.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    py.detach(|| runtime::shut_down(LAST_WAIT));
}
