use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bithuman_rest::dynamic::Outcome;
use bithuman_rest::operation::{Dialing, Duplex};
use bithuman_rest::{Error, ErrorClass, Result};
use pyo3::exceptions::PyStopIteration;
use pyo3::prelude::*;
use tokio::sync;

use crate::blocking::{runtime, wait, wait_telling};
use crate::errors::raised;
use crate::mailbox::Mailbox;
use crate::observer::{self, Observer};
use crate::pending::Pending;
use crate::{json, value};

/// A conversation, opened or not yet. Dropping it cuts the connection.
#[pyclass(frozen, module = "bithuman_rest._native")]
pub(crate) struct Conversation {
    dialing: Mutex<Option<Dialing>>,
    shared: Arc<Shared>,
    observer: Option<Observer>,
}

/// What the calls of a conversation work with.
#[derive(Default)]
struct Shared {
    open: OnceLock<Arc<dyn Duplex>>,
    /// Held by whoever waits for a message, until it is here.
    reading: sync::Mutex<()>,
    /// What arrived and was not taken. Giving up the waiting loses none of it.
    here: Mutex<VecDeque<Result<Outcome>>>,
}

type Done = Result<Option<Outcome>>;

#[pymethods]
impl Conversation {
    /// Opens it, waited for.
    fn open(&self, py: Python<'_>) -> PyResult<()> {
        let opened = wait_telling(py, self.observer.as_ref(), self.opening(), raised);
        observer::tell(py, self.observer.as_ref());
        opened.map(drop)
    }

    /// Opens it, for an event loop.
    fn start_open(&self, mailbox: &Bound<'_, Mailbox>) -> PyResult<Pending> {
        Ok(Pending::spawn(mailbox, self.opening())?.telling(mailbox, self.observer.as_ref().map(Observer::share)))
    }

    /// Sends a message, waited for.
    fn send(&self, py: Python<'_>, message: &Bound<'_, PyAny>) -> PyResult<()> {
        wait(py, self.sending(message)?).map(drop)
    }

    /// Sends a message, for an event loop. Those that are sent first arrive first.
    fn start_send(&self, mailbox: &Bound<'_, Mailbox>, message: &Bound<'_, PyAny>) -> PyResult<Pending> {
        Pending::begin(mailbox, self.sending(message)?)
    }

    /// The next message, where one is here.
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let next = lock(&self.shared.here).pop_front();
        next.map(|message| message.map_err(|error| raised(py, error)).and_then(|message| value::outcome(py, message))).transpose()
    }

    /// Waits until a message is here. Ends an iteration after the last.
    fn wait(&self, py: Python<'_>) -> PyResult<()> {
        match wait(py, self.shared.clone().arrival())? {
            Some(_) => Ok(()),
            None => Err(PyStopIteration::new_err(())),
        }
    }

    /// Waits until a message is here, for an event loop.
    fn start_wait(&self, mailbox: &Bound<'_, Mailbox>) -> PyResult<Pending> {
        Pending::begin(mailbox, self.shared.clone().arrival())
    }

    /// Says farewell, waited for.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        wait(py, self.shared.clone().farewell()).map(drop)
    }

    /// Says farewell, for an event loop.
    fn start_close(&self, mailbox: &Bound<'_, Mailbox>) -> PyResult<Pending> {
        Pending::begin(mailbox, self.shared.clone().farewell())
    }

    /// Says farewell without anyone waiting for it.
    fn hang_up(&self, py: Python<'_>) -> PyResult<()> {
        let handle = runtime().map_err(|error| raised(py, error))?;
        drop(handle.spawn(self.shared.clone().farewell()));
        Ok(())
    }
}

impl Conversation {
    pub(crate) fn new(dialing: Dialing, observer: Option<Observer>) -> Self {
        Self { dialing: Mutex::new(Some(dialing)), shared: Arc::default(), observer }
    }

    fn opening(&self) -> impl Future<Output = Done> + Send + 'static {
        let dialing = lock(&self.dialing).take();
        let shared = self.shared.clone();
        async move {
            if let Some(dialing) = dialing {
                let duplex = dialing.await?;
                shared.open.get_or_init(|| duplex);
            }
            DONE
        }
    }

    fn sending(&self, message: &Bound<'_, PyAny>) -> PyResult<impl Future<Output = Done> + Send + 'static> {
        let message = json::from_python(message, "message")?;
        let shared = self.shared.clone();
        Ok(async move {
            shared.duplex()?.send(message).await?;
            DONE
        })
    }
}

/// What is done without saying anything.
const DONE: Done = Ok(Some(Outcome::Nothing));

impl Shared {
    fn duplex(&self) -> Result<&Arc<dyn Duplex>> {
        self.open.get().ok_or_else(|| Error::new(ErrorClass::BithumanError, "the conversation is not open"))
    }

    async fn arrival(self: Arc<Self>) -> Done {
        let _reading = self.reading.lock().await;
        if !lock(&self.here).is_empty() {
            return DONE;
        }
        if let Some(message) = self.duplex()?.next().await.transpose() {
            lock(&self.here).push_back(message);
            return DONE;
        }
        Ok(None)
    }

    async fn farewell(self: Arc<Self>) -> Done {
        if let Some(duplex) = self.open.get() {
            duplex.close().await?;
        }
        DONE
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
