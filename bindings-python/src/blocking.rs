use std::io;
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bithuman_rest::{Error, ErrorClass, Result, runtime};
use futures_util::FutureExt;
use pyo3::prelude::*;
use tokio::runtime::Handle;

use crate::errors::raised;
use crate::observer::Observer;

/// How long a signal such as Ctrl-C may go unnoticed.
const SLICE: Duration = Duration::from_millis(50);

/// How long the interpreter's exit may take.
const LAST_WAIT: Duration = Duration::from_millis(500);

/// The process's runtime.
pub(crate) fn runtime() -> Result<Handle> {
    runtime::handle().map_err(unstarted)
}

fn unstarted(error: io::Error) -> Error {
    Error::new(ErrorClass::BithumanError, format!("the runtime cannot start: {error}"))
}

/// Waits for a step of something that goes on between the steps, without holding the interpreter, and drops the future when a signal
/// handler raises.
pub(crate) fn wait<T: Send>(py: Python<'_>, future: impl Future<Output = Result<T>> + Send) -> PyResult<T> {
    wait_telling(py, None, future, raised)
}

/// As `wait`, with another way to make the exception, and telling of what happens meanwhile.
pub(crate) fn wait_telling<T: Send>(
    py: Python<'_>,
    observer: Option<&Observer>,
    future: impl Future<Output = Result<T>> + Send,
    raised: impl Fn(Python<'_>, Error) -> PyErr,
) -> PyResult<T> {
    let handle = runtime().map_err(|error| raised(py, error))?;
    in_slices(py, observer, future, raised, |slice| Ok(handle.block_on(slice)))
}

/// As `wait_telling`, for what is over when it returns: this thread does all of it.
pub(crate) fn drive<T: Send>(
    py: Python<'_>,
    observer: Option<&Observer>,
    future: impl Future<Output = Result<T>> + Send,
    raised: impl Fn(Python<'_>, Error) -> PyErr,
) -> PyResult<T> {
    let prepared = async {
        runtime::settled().await;
        future.await
    };
    let done = in_slices(py, observer, prepared, raised, |slice| runtime::drive(slice).map_err(unstarted));
    if done.is_err() {
        py.detach(runtime::settle);
    }
    done
}

fn in_slices<T: Send>(
    py: Python<'_>,
    observer: Option<&Observer>,
    future: impl Future<Output = Result<T>> + Send,
    raised: impl Fn(Python<'_>, Error) -> PyErr,
    run: impl Fn(Slice<'_, T>) -> Result<Option<Result<T>>> + Sync,
) -> PyResult<T> {
    let mut future = pin!(unpanicked(future));
    let waiting = Waiting::begin();
    loop {
        let done = py.detach(|| {
            let slice = async { tokio::time::timeout(SLICE, future.as_mut()).await.ok() };
            let done = run(pin!(slice));
            if matches!(done, Ok(None)) && LEAVING.load(Ordering::SeqCst) {
                waiting.for_ever();
            }
            done
        });
        match done.transpose() {
            Some(result) => return result.flatten().map_err(|error| raised(py, error)),
            None => {
                py.check_signals()?;
                if let Some(observer) = observer {
                    observer.tell_events(py);
                }
            }
        }
    }
}

/// A part of a wait, after which signals are looked at.
type Slice<'a, T> = Pin<&'a mut (dyn Future<Output = Option<Result<T>>> + Send + 'a)>;

/// A future whose panic is an error.
pub(crate) async fn unpanicked<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    AssertUnwindSafe(future).catch_unwind().await.unwrap_or_else(|cause| Err(internal(&*cause)))
}

/// The error of a panic.
pub(crate) fn internal(cause: &(dyn std::any::Any + Send)) -> Error {
    let text = cause.downcast_ref::<&str>().copied().or_else(|| cause.downcast_ref::<String>().map(String::as_str));
    Error::new(ErrorClass::BithumanError, format!("a defect of this client: {}", text.unwrap_or("no message")))
}

/// Whether the interpreter is ending.
static LEAVING: AtomicBool = AtomicBool::new(false);

/// How many threads wait for a call.
static WAITING: AtomicUsize = AtomicUsize::new(0);

/// A thread that waits for a call.
struct Waiting;

impl Waiting {
    fn begin() -> Self {
        WAITING.fetch_add(1, Ordering::SeqCst);
        Self
    }

    /// What the interpreter itself does with a daemon thread that comes back after its end. The runtime that drives the call goes away
    /// now, and nobody is left to hear of it.
    fn for_ever(&self) {
        WAITING.fetch_sub(1, Ordering::SeqCst);
        loop {
            thread::park();
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Stops what runs in the background. Called at the interpreter's exit. What another exit handler calls later has a new runtime.
#[pyfunction]
pub(crate) fn shut_down(py: Python<'_>) {
    py.detach(|| {
        LEAVING.store(true, Ordering::SeqCst);
        let end = Instant::now() + LAST_WAIT;
        while WAITING.load(Ordering::SeqCst) > 0 && Instant::now() < end {
            thread::sleep(SLICE / 10);
        }
        runtime::shut_down(LAST_WAIT);
        LEAVING.store(false, Ordering::SeqCst);
    });
}
