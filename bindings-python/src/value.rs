use std::sync::Arc;

use bithuman_rest::describe::{Record as CoreRecord, Timestamp, View};
use bithuman_rest::dynamic::Outcome;
use chrono::{Datelike, Timelike};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyList, PyString, PyType, PyTzInfo};

use crate::json;
use crate::record::{Place, Step};

/// What a call gave, as Python sees it.
pub(crate) fn outcome(py: Python<'_>, outcome: Outcome) -> PyResult<Bound<'_, PyAny>> {
    Ok(match outcome {
        Outcome::Nothing => py.None().into_bound(py),
        Outcome::Bool(flag) => PyBool::new(py, flag).to_owned().into_any(),
        Outcome::Text(text) => PyString::new(py, &text).into_any(),
        Outcome::Json(value) => json::to_python(py, &value)?,
        Outcome::Record(root) => Place::root(root).into_python(py)?,
        Outcome::List(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(self::outcome(py, item)?)?;
            }
            list.into_any()
        }
    })
}

/// A value inside a record. Records in it are handed out as places in `root`, not copied.
pub(crate) fn inside<'py>(py: Python<'py>, view: View<'_>, root: &Arc<dyn CoreRecord>, path: &[Step]) -> PyResult<Bound<'py, PyAny>> {
    convert(py, view, &mut |_, path| Place { root: root.clone(), path: path.into() }.into_python(py), &mut path.to_vec())
}

/// A value with records as dicts, `None` for what is absent.
pub(crate) fn plain<'py>(py: Python<'py>, view: View<'_>) -> PyResult<Bound<'py, PyAny>> {
    convert(py, view, &mut |record, _| dict(py, record).map(Bound::into_any), &mut Vec::new())
}

/// A record as a dict. Fields that this version does not know are under `extra`, where there are any.
pub(crate) fn dict<'py>(py: Python<'py>, record: &dyn CoreRecord) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (index, field) in record.schema().fields.iter().enumerate() {
        dict.set_item(field.name, plain(py, record.field(index))?)?;
    }
    if let Some(extra) = record.extra().filter(|extra| !extra.is_empty()) {
        dict.set_item("extra", json::object(py, extra)?)?;
    }
    Ok(dict)
}

type OfRecord<'a, 'py> = dyn FnMut(&dyn CoreRecord, &[Step]) -> PyResult<Bound<'py, PyAny>> + 'a;

fn convert<'py>(py: Python<'py>, view: View<'_>, record: &mut OfRecord<'_, 'py>, path: &mut Vec<Step>) -> PyResult<Bound<'py, PyAny>> {
    Ok(match view {
        View::Null => py.None().into_bound(py),
        View::Bool(flag) => PyBool::new(py, flag).to_owned().into_any(),
        View::Int(number) => number.into_pyobject(py)?.into_any(),
        View::Float(number) => PyFloat::new(py, number).into_any(),
        View::Text(text) | View::Secret(text) => PyString::new(py, text).into_any(),
        View::Time(time) => moment(py, time)?,
        View::Json(value) => json::to_python(py, value)?,
        View::Bytes(bytes) => PyBytes::new(py, bytes).into_any(),
        View::Record(inner) => record(inner, path)?,
        View::List(items) => {
            let list = PyList::empty(py);
            for index in 0..items.len() {
                path.push(Step::Item(index));
                let item = convert(py, items.item(index), record, path);
                path.pop();
                list.append(item?)?;
            }
            list.into_any()
        }
        View::Map(entries) => {
            let dict = PyDict::new(py);
            let mut result = Ok(());
            entries.each(&mut |key, value| {
                if result.is_ok() {
                    path.push(Step::Key(key.into()));
                    result = convert(py, value, record, path).and_then(|value| dict.set_item(key, value));
                    path.pop();
                }
            });
            result?;
            dict.into_any()
        }
    })
}

/// A `datetime` in UTC, from the bytes that it pickles itself to: the constructor that takes its parts is five times as slow.
fn moment(py: Python<'_>, time: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    // The constructor refuses years that Python does not know; these bytes are believed.
    let year = u16::try_from(time.year()).ok().filter(|year| (1..=9999).contains(year));
    let Some([high, low]) = year.map(u16::to_be_bytes) else { return Ok(time.into_pyobject(py)?.into_any()) };
    // Python has no leap seconds.
    let [_, millions, thousands, ones] = time.timestamp_subsec_micros().min(999_999).to_be_bytes();
    let parts = [time.month(), time.day(), time.hour(), time.minute(), time.second()];
    let [month, day, hour, minute, second] = parts.map(|part| part.to_le_bytes()[0]);
    let state = [high, low, month, day, hour, minute, second, millions, thousands, ones];
    CLASS.import(py, "datetime", "datetime")?.call1((PyBytes::new(py, &state), PyTzInfo::utc(py)?))
}
