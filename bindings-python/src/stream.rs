use std::sync::Arc;

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::{Result, Stream};
use futures_util::{FutureExt, StreamExt};
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use tokio::sync::{Mutex, watch};

use crate::blocking::{runtime, unpanicked, wait_telling};
use crate::errors::raised;
use crate::mailbox::Mailbox;
use crate::observer::{self, Observer};
use crate::pending::Pending;
use crate::value;

/// Items as they come. Dropping it, or giving up an item that is waited for, drops the request.
#[pyclass(frozen, module = "bithuman_rest._native")]
pub(crate) struct Items {
    shared: Arc<Shared>,
    observer: Option<Observer>,
}

struct Shared {
    /// `None` after the end.
    stream: Mutex<Option<Stream<Outcome>>>,
    closed: watch::Sender<bool>,
}

type Item = Result<Option<Outcome>>;

#[pymethods]
impl Items {
    /// The next item, waited for.
    fn next<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let item = match self.ready(py)? {
            Some(item) => item.map_err(|error| raised(py, error)),
            None => wait_telling(py, self.observer.as_ref(), next(self.shared.clone()), raised),
        };
        observer::tell(py, self.observer.as_ref());
        match item? {
            Some(item) => value::outcome(py, item),
            None => Err(PyStopIteration::new_err(())),
        }
    }

    /// The next item, for an event loop.
    fn start_next(&self, mailbox: &Bound<'_, Mailbox>) -> PyResult<Pending> {
        let pending = match self.ready(mailbox.py())? {
            Some(item) => Pending::ended(mailbox, item),
            None => Pending::spawn(mailbox, next(self.shared.clone()))?,
        };
        Ok(pending.telling(mailbox, self.observer.as_ref().map(Observer::share)))
    }

    /// Ends it, also for whoever waits for an item now.
    fn close(&self, py: Python<'_>) {
        self.shared.closed.send_replace(true);
        if let Ok(mut stream) = self.shared.stream.try_lock() {
            let stream = stream.take();
            py.detach(|| drop(stream));
        }
    }
}

impl Items {
    pub(crate) fn new(stream: Stream<Outcome>, observer: Option<Observer>) -> Self {
        let shared = Arc::new(Shared { stream: Mutex::new(Some(stream)), closed: watch::Sender::new(false) });
        Self { shared, observer }
    }

    /// The next item, where it has arrived already: most items of a page have.
    fn ready(&self, py: Python<'_>) -> PyResult<Option<Item>> {
        let handle = runtime().map_err(|error| raised(py, error))?;
        Ok(py.detach(|| {
            let mut slot = self.shared.stream.try_lock().ok()?;
            let _entered = handle.enter();
            let Some(stream) = slot.as_mut() else { return Some(Ok(None)) };
            let item = unpanicked(async { stream.next().await.transpose() }).now_or_never()?;
            forget_ended(&mut slot, &item);
            Some(item)
        }))
    }
}

/// The next item, or `None` at the end or once it is closed.
async fn next(shared: Arc<Shared>) -> Item {
    let mut closed = shared.closed.subscribe();
    let mut slot = shared.stream.lock().await;
    // Out of its slot while it is waited for: so it goes when the waiting is given up.
    let Some(mut stream) = slot.take() else { return Ok(None) };
    let item = tokio::select! {
        biased;
        _ = closed.wait_for(|closed| *closed) => Ok(None),
        item = stream.next() => item.transpose(),
    };
    *slot = Some(stream);
    forget_ended(&mut slot, &item);
    item
}

/// Nothing comes after the end or an error.
fn forget_ended(slot: &mut Option<Stream<Outcome>>, item: &Item) {
    if !matches!(item, Ok(Some(_))) {
        *slot = None;
    }
}
