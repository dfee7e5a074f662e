use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::{Error, Result};
use futures_util::FutureExt;
use pyo3::exceptions::{PyRuntimeError, PyStopAsyncIteration, PyStopIteration};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use tokio::task::AbortHandle;

use crate::blocking::{runtime, unpanicked};
use crate::client::Core;
use crate::errors::{cancelled, raised, raised_by};
use crate::mailbox::Mailbox;
use crate::observer::{self, Observer};
use crate::provider::on_loop;
use crate::value;

/// What a call ended with; `None` is the end of a stream.
type End = Result<Option<Outcome>>;

/// A call under way, as an event loop's task awaits it. It speaks the protocol of `asyncio.Future` with tasks, but its result
/// arrives through the mailbox and resumes the task at once, without a turn of the loop of its own.
#[pyclass(frozen, weakref, module = "bithuman_rest._native")]
pub(crate) struct Pending {
    mailbox: Py<Mailbox>,
    ticket: u64,
    end: Arc<Mutex<Option<End>>>,
    work: Option<AbortHandle>,
    state: Mutex<State>,
    observer: Option<Observer>,
    core: Option<Py<Core>>,
}

#[derive(Default)]
struct State {
    /// What tasks look at to see that they are to wait for this.
    blocking: bool,
    waiter: Option<Waiter>,
    cancelled: Option<Option<Py<PyAny>>>,
}

/// How to resume the task that waits.
struct Waiter {
    callback: Py<PyAny>,
    context: Option<Py<PyAny>>,
}

#[pymethods]
impl Pending {
    fn __await__(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        match slf.get().mailbox.get().driver() {
            None => Ok(slf.into_any()),
            Some(driver) => driver.bind(slf.py()).call1((&slf,)),
        }
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// Ends with the result, or asks the task to wait.
    fn __next__(slf: &Bound<'_, Self>) -> PyResult<Py<Self>> {
        let (py, this) = (slf.py(), slf.get());
        let end = lock(&this.end).take();
        if end.is_some() {
            observer::tell(py, this.observer.as_ref());
        }
        match end {
            Some(Ok(Some(outcome))) => Err(PyStopIteration::new_err((value::outcome(py, outcome)?.unbind(),))),
            Some(Ok(None)) => Err(PyStopAsyncIteration::new_err(())),
            Some(Err(error)) => Err(match &this.core {
                Some(core) => raised_by(py, error, core, true),
                None => raised(py, error),
            }),
            None => {
                this.mailbox.get().remember(this.ticket, slf)?;
                // What happened before the loop could be woken for it is told now: the next that happens may be far away.
                this.tell_news(py);
                lock(&this.state).blocking = true;
                Ok(slf.clone().unbind())
            }
        }
    }

    #[getter(_asyncio_future_blocking)]
    fn blocking(&self) -> bool {
        lock(&self.state).blocking
    }

    #[setter(_asyncio_future_blocking)]
    fn set_blocking(&self, blocking: bool) {
        lock(&self.state).blocking = blocking;
    }

    fn get_loop<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.mailbox.get().event_loop(py)
    }

    #[pyo3(signature = (callback, *, context=None))]
    fn add_done_callback(&self, callback: Py<PyAny>, context: Option<Py<PyAny>>) -> PyResult<()> {
        let earlier = lock(&self.state).waiter.replace(Waiter { callback, context });
        match earlier {
            None => Ok(()),
            Some(_) => Err(PyRuntimeError::new_err("await a call once")),
        }
    }

    /// Drops the request and lets the task go on with `CancelledError`.
    #[pyo3(signature = (msg=None))]
    fn cancel(slf: &Bound<'_, Self>, msg: Option<Py<PyAny>>) -> PyResult<bool> {
        let (py, this) = (slf.py(), slf.get());
        let waiter = {
            let mut state = lock(&this.state);
            if state.cancelled.is_some() || lock(&this.end).is_some() {
                return Ok(false);
            }
            state.cancelled = Some(msg);
            state.waiter.take()
        };
        this.give_up();
        this.mailbox.get().forget(this.ticket);
        if let Some(Waiter { callback, context }) = waiter {
            let keywords = PyDict::new(py);
            if let Some(context) = context {
                keywords.set_item(intern!(py, "context"), context)?;
            }
            this.get_loop(py)?.call_method(intern!(py, "call_soon"), (callback, slf), Some(&keywords))?;
        }
        Ok(true)
    }

    fn cancelled(&self) -> bool {
        lock(&self.state).cancelled.is_some()
    }

    fn done(&self) -> bool {
        self.cancelled() || lock(&self.end).is_some()
    }

    /// Raises where the call was cancelled; the result itself comes from the iteration.
    fn result(&self, py: Python<'_>) -> PyResult<()> {
        match lock(&self.state).cancelled.as_ref() {
            None => Ok(()),
            Some(message) => Err(cancelled(py, message.as_ref().map(|message| message.clone_ref(py)))),
        }
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> std::result::Result<(), PyTraverseError> {
        visit.call(&self.mailbox)?;
        visit.call(&self.core)?;
        let Ok(state) = self.state.try_lock() else { return Ok(()) };
        if let Some(Waiter { callback, context }) = &state.waiter {
            visit.call(callback)?;
            visit.call(context)?;
        }
        Ok(())
    }

    fn __clear__(&self) {
        let waiter = lock(&self.state).waiter.take();
        drop(waiter);
    }
}

impl Pending {
    /// Starts a call.
    pub(crate) fn spawn(mailbox: &Bound<'_, Mailbox>, work: impl Future<Output = End> + Send + 'static) -> PyResult<Self> {
        let handle = runtime().map_err(|error: Error| raised(mailbox.py(), error))?;
        let (ticket, queue) = mailbox.get().enter();
        let end = Arc::new(Mutex::new(None));
        let slot = end.clone();
        let event_loop = mailbox.get().weak_loop();
        let task = handle.spawn(async move {
            let end = unpanicked(on_loop(event_loop, work)).await;
            *lock(&slot) = Some(end);
            queue.report(ticket);
        });
        Ok(Self {
            mailbox: mailbox.clone().unbind(),
            ticket,
            end,
            work: Some(task.abort_handle()),
            state: Mutex::default(),
            observer: None,
            core: None,
        })
    }

    /// Starts a call on this thread: what is started first begins first.
    pub(crate) fn begin(mailbox: &Bound<'_, Mailbox>, work: impl Future<Output = End> + Send + 'static) -> PyResult<Self> {
        let handle = runtime().map_err(|error: Error| raised(mailbox.py(), error))?;
        let mut work = Box::pin(unpanicked(on_loop(mailbox.get().weak_loop(), work)));
        let ready = mailbox.py().detach(|| {
            let _entered = handle.enter();
            work.as_mut().now_or_never()
        });
        match ready {
            Some(end) => Ok(Self::ended(mailbox, end)),
            None => Self::spawn(mailbox, work),
        }
    }

    /// A call that is done already.
    pub(crate) fn ended(mailbox: &Bound<'_, Mailbox>, end: End) -> Self {
        let (ticket, _) = mailbox.get().enter();
        Self {
            mailbox: mailbox.clone().unbind(),
            ticket,
            end: Arc::new(Mutex::new(Some(end))),
            work: None,
            state: Mutex::default(),
            observer: None,
            core: None,
        }
    }

    /// The call, telling of its answers when it ends.
    pub(crate) fn telling(mut self, mailbox: &Bound<'_, Mailbox>, observer: Option<Observer>) -> Self {
        if let Some(observer) = &observer {
            observer.wake(mailbox.get().queue(), self.ticket);
        }
        self.observer = observer;
        self
    }

    /// The call of a client, whose errors know it.
    pub(crate) fn of(mut self, core: &Bound<'_, Core>) -> Self {
        self.core = Some(core.clone().unbind());
        self
    }

    /// Tells what happened before the end.
    pub(crate) fn tell_news(&self, py: Python<'_>) {
        if let Some(observer) = &self.observer {
            observer.tell_events(py);
        }
    }

    /// Lets the task that waits go on.
    pub(crate) fn resume(&self, pending: &Bound<'_, PyAny>) -> PyResult<()> {
        let Some(Waiter { callback, context }) = lock(&self.state).waiter.take() else { return Ok(()) };
        let py = pending.py();
        match context {
            Some(context) => context.call_method1(py, intern!(py, "run"), (callback, pending))?,
            None => callback.call1(py, (pending,))?,
        };
        Ok(())
    }

    fn give_up(&self) {
        if let Some(work) = &self.work {
            work.abort();
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.give_up();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
