use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::{Result, Stream};
use futures_util::{FutureExt, StreamExt};
use pyo3::exceptions::PyStopIteration;
use pyo3::intern;
use pyo3::prelude::*;
use tokio::sync::{Mutex as AsyncMutex, watch};

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
    /// Those that have arrived with one that was asked for.
    here: Mutex<VecDeque<Result<Outcome>>>,
    observer: Option<Observer>,
}

struct Shared {
    /// `None` after the end.
    stream: AsyncMutex<Option<Stream<Outcome>>>,
    closed: watch::Sender<bool>,
}

type Item = Result<Option<Outcome>>;

#[pymethods]
impl Items {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// The next item, waited for.
    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
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

    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// The next item, to be awaited.
    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let ready = match self.ready(py)? {
            Some(Ok(Some(item))) => {
                observer::tell(py, self.observer.as_ref());
                let item = value::outcome(py, item)?.unbind();
                return Ok(Here(Mutex::new(Some(item))).into_pyobject(py)?.into_any());
            }
            ready => ready,
        };
        let mailbox = py.import(intern!(py, "bithuman_rest._loop"))?.getattr(intern!(py, "mailbox"))?.call0()?.cast_into::<Mailbox>()?;
        let pending = match ready {
            Some(end) => Pending::ended(&mailbox, end),
            None => Pending::spawn(&mailbox, next(self.shared.clone()))?,
        };
        let observer = self.observer.as_ref().map(Observer::share);
        Ok(pending.telling(&mailbox, observer).into_pyobject(py)?.into_any())
    }

    /// Ends it, also for whoever waits for an item now.
    fn close(&self, py: Python<'_>) {
        self.shared.closed.send_replace(true);
        let here = std::mem::take(&mut *self.here());
        drop(here);
        if let Ok(mut stream) = self.shared.stream.try_lock() {
            let stream = stream.take();
            py.detach(|| drop(stream));
        }
    }
}

impl Items {
    pub(crate) fn new(stream: Stream<Outcome>, observer: Option<Observer>) -> Self {
        let shared = Arc::new(Shared { stream: AsyncMutex::new(Some(stream)), closed: watch::Sender::new(false) });
        Self { shared, here: Mutex::default(), observer }
    }

    /// The next item, where it has arrived already: most items of a page have.
    fn ready(&self, py: Python<'_>) -> PyResult<Option<Item>> {
        let item = self.here().pop_front();
        if let Some(item) = item {
            return Ok(Some(item.map(Some)));
        }
        let handle = runtime().map_err(|error| raised(py, error))?;
        Ok(py.detach(|| {
            let mut slot = self.shared.stream.try_lock().ok()?;
            let _entered = handle.enter();
            let Some(stream) = slot.as_mut() else { return Some(Ok(None)) };
            let item = unpanicked(async { stream.next().await.transpose() }).now_or_never()?;
            if matches!(item, Ok(Some(_))) {
                // So many more have come with it. To look for others would ask the service for what nobody wants yet.
                let more = stream.size_hint().0;
                self.here().extend((0..more).map_while(|_| stream.next().now_or_never().flatten()));
            }
            forget_ended(&mut slot, &item);
            Some(item)
        }))
    }

    fn here(&self) -> MutexGuard<'_, VecDeque<Result<Outcome>>> {
        self.here.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An item that has arrived, to be awaited without waiting.
#[pyclass(frozen, module = "bithuman_rest._native")]
pub(crate) struct Here(Mutex<Option<Py<PyAny>>>);

#[pymethods]
impl Here {
    fn __await__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// What an awaited value is handed over by.
    fn __next__(&self, py: Python<'_>) -> PyResult<()> {
        let item = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        Err(PyErr::from_value(py.get_type::<PyStopIteration>().call1((item,))?))
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
