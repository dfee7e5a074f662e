use std::sync::{PoisonError, RwLock};

use bithuman_rest::dynamic::uploads;
use bithuman_rest::{Client, Error, ErrorClass, runtime};
use futures_util::StreamExt;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::blocking::{drive, wait_telling};
use crate::calls::{self, Outcoming};
use crate::conversation::Conversation;
use crate::errors::{raised, raised_by};
use crate::mailbox::Mailbox;
use crate::observer::{self, Audience, Observer};
use crate::pending::Pending;
use crate::provider::{Provider, Source, holding};
use crate::stream::Items;
use crate::{arguments, logging, options, settings, value};

/// A client, closed or not.
#[pyclass(frozen, module = "bithuman_rest._native")]
pub(crate) struct Core {
    client: RwLock<Option<Client>>,
    /// Told of every answer.
    on_response: Option<Py<PyAny>>,
    /// Asked for the secret.
    source: Option<Py<Source>>,
    /// Asked for who is told of a call's spans and metrics, and for its headers.
    telemetry: Option<Py<PyAny>>,
}

#[pymethods]
impl Core {
    #[new]
    #[pyo3(signature = (settings, on_response=None, secret_provider=None))]
    fn new(
        settings: &Bound<'_, PyDict>,
        on_response: Option<Bound<'_, PyAny>>,
        secret_provider: Option<Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let py = settings.py();
        if on_response.as_ref().is_some_and(|callback| !callback.is_callable()) {
            let error = Error::configuration("on_response", "it cannot be called", "pass a function, or leave it out");
            return Err(raised(py, error));
        }
        let source = secret_provider.map(Source::read).transpose()?;
        let provider = source.as_ref().map(|source| Provider::of(source.bind(py))).transpose()?;
        let client = settings::client(settings, provider)?;
        Ok(Self { client: RwLock::new(Some(client)), on_response: on_response.map(Bound::unbind), source, telemetry: None })
    }

    /// This client with other settings for the calls made through the result.
    fn with_options(&self, py: Python<'_>, options: &Bound<'_, PyDict>) -> PyResult<Self> {
        let client = self.client(py, Some(options))?;
        Ok(self.beside(py, client, clone(py, self.telemetry.as_ref())))
    }

    /// This client, asking `telemetry` for each call who is told of it.
    fn with_telemetry(&self, py: Python<'_>, telemetry: Py<PyAny>) -> PyResult<Self> {
        let client = self.client(py, None)?;
        Ok(self.beside(py, client, Some(telemetry)))
    }

    /// Calls a method and waits for its answer.
    #[pyo3(signature = (name, arguments, options=None))]
    fn call<'py>(
        slf: &Bound<'py, Self>,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (client, observer) = slf.get().observed(py, options)?;
        let raised = |py: Python<'_>, error| raised_by(py, error, slf.as_unbound(), false);
        let outcome = match calls::prepare(py, client, name, arguments::read(arguments)?)? {
            Outcoming::Done(outcome) => Ok(outcome),
            // When an upload is given up, somebody must let go of what the connection has taken already.
            Outcoming::Later(pending) if uploads(name) => wait_telling(py, observer.as_ref(), pending, raised),
            Outcoming::Later(pending) => drive(py, observer.as_ref(), pending, raised),
        };
        observer::tell(py, observer.as_ref());
        value::outcome(py, outcome?)
    }

    /// Starts a call; the answer wakes the mailbox's event loop.
    #[pyo3(signature = (mailbox, name, arguments, options=None))]
    fn start(
        slf: &Bound<'_, Self>,
        py: Python<'_>,
        mailbox: &Bound<'_, Mailbox>,
        name: &str,
        arguments: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Pending> {
        let (client, observer) = slf.get().observed(py, options)?;
        let pending = match calls::prepare(py, client, name, arguments::read(arguments)?)? {
            Outcoming::Done(outcome) => Pending::ended(mailbox, Ok(Some(outcome))),
            Outcoming::Later(pending) => Pending::spawn(mailbox, holding(slf.get().source(py), async { pending.await.map(Some) }))?,
        };
        Ok(pending.telling(mailbox, observer).of(slf))
    }

    /// Opens a method that answers item by item.
    #[pyo3(signature = (name, arguments, options=None))]
    fn open(&self, py: Python<'_>, name: &str, arguments: &Bound<'_, PyDict>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Items> {
        let (client, observer) = self.observed(py, options)?;
        let mut stream = calls::open(py, client, name, arguments::read(arguments)?)?;
        if let Some(source) = self.source(py) {
            stream = stream.inspect(move |_| _ = &source).boxed();
        }
        Ok(Items::new(stream, observer))
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
        let (client, observer) = self.observed(py, options)?;
        let dialing = calls::dial(py, client, name, arguments::read(arguments)?)?;
        Ok(Conversation::new(Box::pin(holding(self.source(py), dialing)), observer))
    }

    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.client(py, None)?.base_url().to_owned())
    }

    /// Gives up the connections. What is under way ends as it would have.
    fn close(&self, py: Python<'_>) {
        py.detach(|| self.let_go());
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.on_response)?;
        visit.call(&self.telemetry)?;
        visit.call(&self.source)
    }
}

fn clone(py: Python<'_>, function: Option<&Py<PyAny>>) -> Option<Py<PyAny>> {
    function.map(|function| function.clone_ref(py))
}

impl Drop for Core {
    fn drop(&mut self) {
        self.let_go();
    }
}

impl Core {
    /// Closes the connections, unless another client has them, too.
    fn let_go(&self) {
        if self.client.write().unwrap_or_else(PoisonError::into_inner).take().is_some() {
            runtime::settle();
        }
    }

    /// Another client with the same functions of the application.
    fn beside(&self, py: Python<'_>, client: Client, telemetry: Option<Py<PyAny>>) -> Self {
        let on_response = clone(py, self.on_response.as_ref());
        Self { client: RwLock::new(Some(client)), on_response, source: self.source(py), telemetry }
    }

    fn source(&self, py: Python<'_>) -> Option<Py<Source>> {
        self.source.as_ref().map(|source| source.clone_ref(py))
    }

    /// The client for one call, and who is told of its answers.
    fn observed(&self, py: Python<'_>, given: Option<&Bound<'_, PyDict>>) -> PyResult<(Client, Option<Observer>)> {
        let client = self.client(py, given)?;
        let mut audience = Audience { on_response: clone(py, self.on_response.as_ref()), hearers: Vec::new(), headers: None };
        audience.hearers.extend(logging::hearer(py)?);
        if let Some(telemetry) = &self.telemetry {
            let call = telemetry.bind(py).call0()?;
            audience.hearers.push(call.getattr(intern!(py, "hear"))?.unbind());
            audience.headers = Some(call.getattr(intern!(py, "headers"))?.unbind());
        }
        Ok(Observer::attach(client, audience))
    }

    fn client(&self, py: Python<'_>, given: Option<&Bound<'_, PyDict>>) -> PyResult<Client> {
        let held = self.client.read().unwrap_or_else(PoisonError::into_inner);
        let client = held.as_ref().ok_or_else(|| raised(py, Error::new(ErrorClass::BithumanError, "the client is closed")))?;
        Ok(match given {
            Some(given) => client.with_options(options::read(given)?),
            None => client.clone(),
        })
    }
}
