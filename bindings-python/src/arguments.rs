use bithuman_rest::dynamic::{Argument, Arguments};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDelta, PyDict};

use crate::files;
use crate::json;

/// Python's arguments as core's; `None` stands for an absent one.
pub(crate) fn read(given: &Bound<'_, PyDict>) -> PyResult<Arguments> {
    let mut arguments = Arguments::default();
    for (name, value) in given.iter() {
        if value.is_none() {
            continue;
        }
        let name: String = name.extract()?;
        let argument = if let Some(source) = files::source(&value, &name)? {
            Argument::Source(source)
        } else if let Some(seconds) = timedelta(&value)? {
            Argument::Time(seconds)
        } else {
            Argument::Json(json::from_python(&value, &name)?)
        };
        arguments.insert(name, argument);
    }
    Ok(arguments)
}

/// The seconds of a `timedelta`.
pub(crate) fn timedelta(value: &Bound<'_, PyAny>) -> PyResult<Option<f64>> {
    let Ok(time) = value.cast::<PyDelta>() else { return Ok(None) };
    time.call_method0(intern!(value.py(), "total_seconds"))?.extract().map(Some)
}
