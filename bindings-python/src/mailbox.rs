use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::pending::Pending;
use crate::provider::Weak;
use crate::wake::Wake;

/// Where an event loop finds the calls that are done. Workers add to it without the interpreter and wake the loop once a batch.
#[pyclass(frozen, weakref, module = "bithuman_rest._native")]
pub(crate) struct Mailbox {
    /// The event loop, weakly: it owns the mailbox, not the other way round.
    event_loop: Weak,
    queue: Arc<Queue>,
    /// The suspended calls, weakly: a call that nobody awaits any more is dropped, and its request with it.
    waiting: Mutex<HashMap<u64, Py<PyWeakrefReference>>>,
    tickets: AtomicU64,
    /// Makes of a call what another library's tasks can await; none for asyncio.
    driver: Option<Py<PyAny>>,
}

/// The part of a mailbox that workers touch: it holds no Python object but what wakes the loop.
pub(crate) struct Queue {
    done: Mutex<Done>,
    wake: Wake,
}

#[derive(Default)]
struct Done {
    tickets: Vec<u64>,
    /// Calls that go on, and have something to tell.
    news: Vec<u64>,
    woken: bool,
}

#[pymethods]
impl Mailbox {
    /// The mailbox of an event loop, which wakes it through a pipe or, where that cannot be, by `call`.
    /// The tasks of another library than asyncio await what `driver` makes of a call.
    #[new]
    #[pyo3(signature = (event_loop, call=None, driver=None))]
    fn new(event_loop: &Bound<'_, PyAny>, call: Option<Py<PyAny>>, driver: Option<Py<PyAny>>) -> PyResult<Self> {
        let wake = match call {
            Some(call) => Wake::Call(call),
            None => Wake::pipe()?,
        };
        Ok(Self {
            event_loop: Arc::new(PyWeakrefReference::new(event_loop)?.unbind()),
            queue: Arc::new(Queue { done: Mutex::default(), wake }),
            waiting: Mutex::default(),
            tickets: AtomicU64::new(0),
            driver,
        })
    }

    /// The descriptor that is readable when there is something to collect.
    fn fileno(&self) -> PyResult<i32> {
        self.queue.wake.fileno()
    }

    /// Resumes what waits for the calls that are done. Called by the event loop.
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let (news, done) = self.queue.take();
        for ticket in news {
            let weak = lock(&self.waiting).get(&ticket).map(|weak| weak.clone_ref(py));
            if let Some(pending) = weak.and_then(|weak| weak.bind(py).upgrade()) {
                pending.cast::<Pending>()?.get().tell_news(py);
            }
        }
        let mut done = done.into_iter();
        while let Some(ticket) = done.next() {
            let Some(pending) = self.forget(ticket).and_then(|weak| weak.bind(py).upgrade()) else { continue };
            if let Err(problem) = pending.cast::<Pending>()?.get().resume(&pending) {
                self.queue.put_back(done.collect());
                return Err(problem);
            }
        }
        Ok(())
    }
}

impl Mailbox {
    /// A number for a call, and where to report its end.
    pub(crate) fn enter(&self) -> (u64, Arc<Queue>) {
        (self.tickets.fetch_add(1, Ordering::Relaxed), self.queue.clone())
    }

    /// Remembers who waits for a call.
    pub(crate) fn remember(&self, ticket: u64, pending: &Bound<'_, Pending>) -> PyResult<()> {
        let weak = PyWeakrefReference::new(pending)?.unbind();
        lock(&self.waiting).insert(ticket, weak);
        Ok(())
    }

    /// Forgets who waits for a call.
    pub(crate) fn forget(&self, ticket: u64) -> Option<Py<PyWeakrefReference>> {
        lock(&self.waiting).remove(&ticket)
    }

    /// What another library's tasks await calls by.
    pub(crate) fn driver(&self) -> Option<&Py<PyAny>> {
        self.driver.as_ref()
    }

    /// Where workers report to.
    pub(crate) fn queue(&self) -> Arc<Queue> {
        self.queue.clone()
    }

    /// The event loop, as workers may hold it.
    pub(crate) fn weak_loop(&self) -> Weak {
        self.event_loop.clone()
    }

    /// The event loop.
    pub(crate) fn event_loop<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.event_loop.bind(py).upgrade().ok_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("the event loop is gone"))
    }
}

impl Queue {
    /// Reports that a call is done.
    pub(crate) fn report(&self, ticket: u64) {
        self.add(|done| done.tickets.push(ticket));
    }

    /// Reports that a call has something to tell before it is done.
    pub(crate) fn report_news(&self, ticket: u64) {
        self.add(|done| done.news.push(ticket));
    }

    fn add(&self, add: impl FnOnce(&mut Done)) {
        let mut done = lock(&self.done);
        add(&mut done);
        let asleep = !std::mem::replace(&mut done.woken, true);
        drop(done);
        if asleep {
            self.wake.now();
        }
    }

    fn take(&self) -> (Vec<u64>, Vec<u64>) {
        let mut done = lock(&self.done);
        if done.woken {
            self.wake.clear();
        }
        done.woken = false;
        (std::mem::take(&mut done.news), std::mem::take(&mut done.tickets))
    }

    fn put_back(&self, tickets: Vec<u64>) {
        let mut done = lock(&self.done);
        done.tickets.splice(..0, tickets);
        if !done.tickets.is_empty() && !std::mem::replace(&mut done.woken, true) {
            self.wake.now();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
