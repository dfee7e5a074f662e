//! What happens to calls, as Python's logging and telemetry are told of it: dicts of plain values, times in seconds.

use bithuman_rest::events::{AttemptBegun, CallEvent, CallFacts, Happening};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// An event.
pub(crate) fn dict<'py>(py: Python<'py>, event: &CallEvent) -> PyResult<Bound<'py, PyDict>> {
    let told = facts(py, &event.call)?;
    told.set_item("description", event.to_string())?;
    match &event.what {
        Happening::Limited { waited } => {
            told.set_item("event", "limited")?;
            told.set_item("waited", waited.as_secs_f64())?;
        }
        Happening::Repeating { number, wait, problem } => {
            told.set_item("event", "repeat")?;
            told.set_item("attempt", number)?;
            told.set_item("wait", wait.as_secs_f64())?;
            told.set_item("problem", problem)?;
        }
        Happening::Attempted(end) => {
            told.set_item("event", "attempt")?;
            told.set_item("attempt", end.number)?;
            told.set_item("at", end.at)?;
            told.set_item("took", end.took.as_secs_f64())?;
            told.set_item("status", end.status)?;
            told.set_item("protocol", end.protocol)?;
            told.set_item("request_id", &end.request_id)?;
            told.set_item("error_type", &end.error_type)?;
            told.set_item("problem", &end.problem)?;
            told.set_item("request_bytes", end.request_bytes)?;
            told.set_item("response_bytes", end.response_bytes)?;
        }
        Happening::Finished(end) => {
            told.set_item("event", "end")?;
            told.set_item("took", end.took.as_secs_f64())?;
            told.set_item("attempts", end.attempts)?;
            told.set_item("status", end.status)?;
            told.set_item("error", end.error.map(|class| class.name()))?;
            told.set_item("cancelled", end.cancelled)?;
            told.set_item("billed", end.billed.as_str())?;
        }
        // Warnings are said once in a process, and answers have a listener of their own.
        _ => told.set_item("event", "other")?,
    }
    Ok(told)
}

/// An attempt that is about to be sent.
pub(crate) fn begun<'py>(py: Python<'py>, begun: &AttemptBegun) -> PyResult<Bound<'py, PyDict>> {
    let told = facts(py, &begun.call)?;
    told.set_item("attempt", begun.number)?;
    told.set_item("at", begun.at)?;
    Ok(told)
}

fn facts<'py>(py: Python<'py>, call: &CallFacts) -> PyResult<Bound<'py, PyDict>> {
    let told = PyDict::new(py);
    told.set_item("call", call.number)?;
    told.set_item("operation", call.operation)?;
    told.set_item("method", call.method)?;
    told.set_item("template", call.template)?;
    told.set_item("path", &call.path)?;
    told.set_item("url", call.url())?;
    told.set_item("host", &call.host)?;
    told.set_item("port", call.port)?;
    Ok(told)
}
