use std::sync::{PoisonError, RwLock};

use bithuman_rest::{Client, Error, ErrorClass};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::blocking::wait;
use crate::calls::{self, Outcoming};
use crate::conversation::Conversation;
use crate::errors::raised;
use crate::mailbox::Mailbox;
use crate::pending::Pending;
use crate::stream::Items;
use crate::{arguments, options, settings, value};

/// A client, closed or not.
#[pyclass(frozen, module = "bithuman_rest._native")]
pub(crate) struct Core(RwLock<Option<Client>>);

#[pymethods]
impl Core {
    #[new]
    fn new(settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        settings::client(settings).map(Self::open_with)
    }

    /// This client with other settings for the calls made through the result.
    fn with_options(&self, py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        self.client(py, Some(options)).map(Self::open_with)
    }

    /// Calls a method and waits for its answer.
    #[pyo3(signature = (name, arguments, options=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let client = self.client(py, options)?;
        let outcome = match calls::prepare(py, client, name, arguments::read(arguments)?)? {
            Outcoming::Done(outcome) => outcome,
            Outcoming::Later(pending) => wait(py, pending)?,
        };
        value::outcome(py, outcome)
    }

    /// Starts a call; the answer wakes the mailbox's event loop.
    #[pyo3(signature = (mailbox, name, arguments, options=None))]
    fn start(
        &self,
        py: Python<'_>,
        mailbox: &Bound<'_, Mailbox>,
        name: &str,
        arguments: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Pending> {
        let client = self.client(py, options)?;
        match calls::prepare(py, client, name, arguments::read(arguments)?)? {
            Outcoming::Done(outcome) => Ok(Pending::ended(mailbox, Ok(Some(outcome)))),
            Outcoming::Later(pending) => Pending::spawn(mailbox, async { pending.await.map(Some) }),
        }
    }

    /// Opens a method that answers item by item.
    #[pyo3(signature = (name, arguments, options=None))]
    fn open(&self, py: Python<'_>, name: &str, arguments: &Bound<'_, PyDict>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Items> {
        let client = self.client(py, options)?;
        calls::open(py, client, name, arguments::read(arguments)?).map(Items::new)
    }

    /// Prepares a conversation. Nothing is sent before it is opened.
    #[pyo3(signature = (name, arguments, options=None))]
    fn converse(
        &self,
        py: Python<'_>,
        name: &str,
        arguments: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Conversation> {
        let client = self.client(py, options)?;
        calls::dial(py, client, name, arguments::read(arguments)?).map(Conversation::new)
    }

    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.client(py, None)?.base_url().to_owned())
    }

    /// Gives up the connections. What is under way ends as it would have.
    fn close(&self, py: Python<'_>) {
        let held = self.0.write().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(held));
    }
}

impl Core {
    fn open_with(client: Client) -> Self {
        Self(RwLock::new(Some(client)))
    }

    fn client(&self, py: Python<'_>, given: Option<&Bound<'_, PyDict>>) -> PyResult<Client> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let client = held.as_ref().ok_or_else(|| raised(py, Error::new(ErrorClass::BithumanError, "the client is closed")))?;
        Ok(match given {
            Some(given) => client.with_options(options::read(given)?),
            None => client.clone(),
        })
    }
}
