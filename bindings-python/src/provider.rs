use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bithuman_rest::{Error, ProviderFailure, SecretProvider};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyStringMethods, PyWeakrefMethods, PyWeakrefReference};
use tokio::sync::oneshot;

use crate::blocking::runtime;
use crate::errors::raised;

tokio::task_local! {
    /// The event loop that waits for the call which runs now.
    static EVENT_LOOP: Weak;
}

/// A weak reference that is passed around without the interpreter.
pub(crate) type Weak = Arc<Py<PyWeakrefReference>>;

/// Work for an event loop: what it asks the application for is asked on that loop.
pub(crate) fn on_loop<T>(event_loop: Weak, work: impl Future<Output = T>) -> impl Future<Output = T> {
    EVENT_LOOP.scope(event_loop, work)
}

/// Where the application has its secret from: a function. Held by clients, and by calls under way, so that the garbage collector sees
/// who holds it; the native client knows it weakly.
#[pyclass(frozen, weakref, module = "bithuman_rest._native")]
pub(crate) struct Source {
    function: Py<PyAny>,
}

#[pymethods]
impl Source {
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.function)
    }
}

impl Source {
    /// The function that a client is given.
    pub(crate) fn read(function: Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        let py = function.py();
        if !function.is_callable() {
            let error = Error::configuration("secret_provider", "it cannot be called", "pass a function, or leave it out");
            return Err(raised(py, error));
        }
        Py::new(py, Self { function: function.unbind() })
    }
}

/// A call that is under way, and what it may have to ask.
pub(crate) async fn holding<T>(source: Option<Py<Source>>, work: impl Future<Output = T>) -> T {
    let done = work.await;
    drop(source);
    done
}

/// A source, as the client takes it.
pub(crate) struct Provider(Weak);

impl Provider {
    pub(crate) fn of(source: &Bound<'_, Source>) -> PyResult<Self> {
        Ok(Self(Arc::new(PyWeakrefReference::new(source)?.unbind())))
    }
}

impl SecretProvider for Provider {
    fn fetch(&self) -> BoxFuture<'static, Told> {
        let source = self.0.clone();
        match EVENT_LOOP.try_with(Weak::clone) {
            Ok(event_loop) => async move {
                let (answer, question) = aside(move |py| ask_on(py, &source, &event_loop)).await?;
                let told = answer.await;
                drop(question);
                told.unwrap_or_else(|_| Err("it was given up".into()))
            }
            .boxed(),
            Err(_) => aside(move |py| ask(py, &source)).boxed(),
        }
    }
}

/// Runs on a thread where blocking is no harm: limits of time and Ctrl-C go on working.
pub(crate) async fn aside<T: Send + 'static>(work: impl FnOnce(Python<'_>) -> PyResult<T> + Send + 'static) -> Result<T, ProviderFailure> {
    let done = runtime()?.spawn_blocking(|| Python::try_attach(|py| work(py).map_err(|problem| Failure::new(py, problem)))).await;
    match done {
        Ok(Some(result)) => Ok(result?),
        Ok(None) => Err("the interpreter is shutting down".into()),
        Err(_) => Err("it crashed".into()),
    }
}

fn function(py: Python<'_>, source: &Weak) -> PyResult<Py<PyAny>> {
    let source = source.bind(py).upgrade_as::<Source>()?;
    let source = source.ok_or_else(|| PyRuntimeError::new_err("the client is gone"))?;
    Ok(source.get().function.clone_ref(py))
}

/// Calls the function on this thread.
fn ask(py: Python<'_>, source: &Weak) -> PyResult<String> {
    let answer = function(py, source)?.into_bound(py).call0()?;
    if answer.hasattr("__await__")? {
        // Python warns of coroutines that nobody awaits.
        if let Ok(close) = answer.getattr("close") {
            close.call0()?;
        }
        return Err(PyTypeError::new_err("it returned a coroutine, which an AsyncClient could await"));
    }
    text(&answer)
}

fn text(answer: &Bound<'_, PyAny>) -> PyResult<String> {
    match answer.cast::<PyString>() {
        Ok(text) => text.to_str().map(str::to_owned),
        Err(_) => Err(PyTypeError::new_err(format!("it returned {}, not str", answer.get_type().name()?))),
    }
}

type Told = Result<String, ProviderFailure>;

/// Calls the function on an event loop, and awaits what it returns if it is to be awaited.
fn ask_on(py: Python<'_>, source: &Weak, event_loop: &Weak) -> PyResult<(oneshot::Receiver<Told>, Question)> {
    static ASK: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (sender, receiver) = oneshot::channel();
    let told = Py::new(py, Listener(Mutex::new(Some(sender))))?;
    let event_loop = event_loop.bind(py).upgrade().ok_or_else(|| PyRuntimeError::new_err("the event loop is gone"))?;
    let asked = ASK.import(py, "bithuman_rest._secret", "ask")?.call1((event_loop, function(py, source)?, told))?;
    Ok((receiver, Question(asked.unbind())))
}

/// Told of the end of a question, as a `concurrent.futures.Future`.
#[pyclass(frozen, module = "bithuman_rest._native")]
struct Listener(Mutex<Option<oneshot::Sender<Told>>>);

#[pymethods]
impl Listener {
    fn __call__(&self, py: Python<'_>, future: &Bound<'_, PyAny>) {
        let answer = future.call_method0("result").and_then(|answer| text(&answer));
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(sender) = sender {
            // Nobody may wait any more.
            let _ = sender.send(answer.map_err(|problem| Failure::new(py, problem).into()));
        }
    }
}

/// A question under way; dropping it cancels it.
struct Question(Py<PyAny>);

impl Drop for Question {
    fn drop(&mut self) {
        Python::try_attach(|py| self.0.call_method0(py, "cancel").map(drop));
    }
}

/// What the function raised. Its text is the exception's, without looking at the exception later.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) raised: PyErr,
    text: String,
}

impl Failure {
    fn new(py: Python<'_>, raised: PyErr) -> Self {
        let text = raised.value(py).str().map_or_else(|_| String::new(), |text| text.to_string_lossy().into_owned());
        Self { text: if text.is_empty() { raised.get_type(py).to_string() } else { text }, raised }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}
