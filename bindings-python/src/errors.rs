use std::error::Error as _;

use bithuman_rest::errors::Attempt;
use bithuman_rest::{Error, ErrorClass};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyType};

use crate::client::Core;
use crate::json;
use crate::provider::Failure;

/// The Python exception of an error.
pub(crate) fn raised(py: Python<'_>, error: Error) -> PyErr {
    exception(py, &error).map_or_else(|problem| problem, PyErr::from_value)
}

/// The Python exception of a call. One whose outcome is unknown can ask the client that made it.
pub(crate) fn raised_by(py: Python<'_>, error: Error, core: &Py<Core>, awaited: bool) -> PyErr {
    let unknown = error.is(ErrorClass::OutcomeUnknownError);
    let raised = raised(py, error);
    if !unknown {
        return raised;
    }
    let attach = |value: &Bound<'_, PyAny>| {
        value.setattr(intern!(py, "_core"), core.clone_ref(py))?;
        value.setattr(intern!(py, "_awaited"), awaited)
    };
    attach(raised.value(py)).err().unwrap_or(raised)
}

/// An argument that was refused before anything was sent.
pub(crate) fn refused(py: Python<'_>, field: &str, problem: impl std::fmt::Display, fix: &str) -> PyErr {
    raised(py, Error::invalid(field, problem, fix))
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let fields = PyDict::new(py);
    fields.set_item("message", &error.message)?;
    fields.set_item("status", error.status)?;
    fields.set_item("code", &error.code)?;
    fields.set_item("request_id", &error.request_id)?;
    fields.set_item("retry_after", error.retry_after.map(|pause| pause.as_secs_f64()))?;
    fields.set_item("attempts", attempts(py, &error.attempts)?)?;
    fields.set_item("billed", error.billed.as_str())?;
    fields.set_item("safe_to_retry", error.safe_to_retry)?;
    fields.set_item("fix", &error.fix)?;
    fields.set_item("field", &error.field)?;
    fields.set_item("limit", error.limit)?;
    fields.set_item("operation", error.operation)?;
    fields.set_item("idempotency_key", &error.idempotency_key)?;
    fields.set_item("upgrade_url", &error.upgrade_url)?;
    fields.set_item("topup_url", &error.topup_url)?;
    fields.set_item("details", error.details.as_ref().map(|details| json::to_python(py, details)).transpose()?)?;
    fields.set_item("body", &error.body)?;
    fields.set_item("retryable", error.is_retryable())?;
    let exception = class(py, error.class().name())?.call((error.to_string(),), Some(&fields))?;
    if let Some(failure) = error.source().and_then(|cause| cause.downcast_ref::<Failure>()) {
        exception.setattr("__cause__", failure.raised.value(py))?;
    }
    Ok(exception)
}

fn attempts<'py>(py: Python<'py>, attempts: &[Attempt]) -> PyResult<Bound<'py, PyList>> {
    let list = PyList::empty(py);
    if attempts.is_empty() {
        return Ok(list);
    }
    let class = class(py, "Attempt")?;
    for attempt in attempts {
        let Attempt { at, took, waited, status, request_id, problem } = attempt;
        list.append(class.call1((*at, took.as_secs_f64(), waited.as_secs_f64(), *status, request_id, problem))?)?;
    }
    Ok(list)
}

fn class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    static ERRORS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let errors = ERRORS.get_or_try_init(py, || py.import("bithuman_rest.errors").map(Bound::unbind))?;
    errors.bind(py).getattr(PyString::new(py, name))
}

/// `asyncio.CancelledError`.
pub(crate) fn cancelled(py: Python<'_>, message: Option<Py<PyAny>>) -> PyErr {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    match CLASS.import(py, "asyncio", "CancelledError") {
        Ok(class) => match message {
            Some(message) => PyErr::from_type(class.clone(), (message,)),
            None => PyErr::from_type(class.clone(), ()),
        },
        Err(problem) => problem,
    }
}
