use bithuman_rest::describe::Json;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple, PyType};
use serde_json::{Map, Number};

use crate::errors::refused;
use crate::record::Record;

/// Deeper values than this are taken for ones that contain themselves.
const DEEPEST: usize = 64;

/// JSON as Python's own types.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Json) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Json::Null => py.None().into_bound(py),
        Json::Bool(value) => PyBool::new(py, *value).to_owned().into_any(),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => whole.into_pyobject(py)?.into_any(),
            (None, Some(whole)) => whole.into_pyobject(py)?.into_any(),
            (None, None) => number.as_f64().into_pyobject(py)?.into_any(),
        },
        Json::String(text) => PyString::new(py, text).into_any(),
        Json::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(to_python(py, item)?)?;
            }
            list.into_any()
        }
        Json::Object(entries) => object(py, entries)?.into_any(),
    })
}

/// A JSON object as a dict.
pub(crate) fn object<'py>(py: Python<'py>, entries: &Map<String, Json>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in entries {
        dict.set_item(name, to_python(py, value)?)?;
    }
    Ok(dict)
}

/// A Python value as JSON. `field` names it where it is refused.
pub(crate) fn from_python(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Json> {
    read(value, field, 0)
}

fn read(value: &Bound<'_, PyAny>, field: &str, depth: usize) -> PyResult<Json> {
    if depth > DEEPEST {
        return Err(refused(value.py(), field, "it is nested too deeply", "pass a value that does not contain itself"));
    }
    if value.is_none() {
        return Ok(Json::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return string(text, field).map(Json::String);
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Json::Bool(flag.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        return whole(value, field);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return fraction(value, number.value(), field);
    }
    if let Ok(list) = value.cast::<PyList>() {
        return array(list.iter(), field, depth);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return array(tuple.iter(), field, depth);
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        return entries(dict.iter(), field, depth);
    }
    unusual(value, field, depth)
}

/// What programs pass beside plain values.
fn unusual(value: &Bound<'_, PyAny>, field: &str, depth: usize) -> PyResult<Json> {
    let py = value.py();
    if let Ok(record) = value.cast::<Record>() {
        return record.get().json();
    }
    if let Ok(time) = value.cast::<PyDateTime>() {
        if time.getattr(intern!(py, "tzinfo"))?.is_none() {
            return Err(refused(py, field, "it is a time without a zone", "pass an aware datetime, such as datetime.now(timezone.utc)"));
        }
        return Ok(Json::String(time.call_method0(intern!(py, "isoformat"))?.extract()?));
    }
    static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    if value.is_instance(ENUM.import(py, "enum", "Enum")?)? {
        return read(&value.getattr(intern!(py, "value"))?, field, depth + 1);
    }
    if value.hasattr(intern!(py, "__fspath__"))? {
        return read(&value.call_method0(intern!(py, "__fspath__"))?, field, depth + 1);
    }
    if value.hasattr(intern!(py, "__index__"))? {
        return whole(&value.call_method0(intern!(py, "__index__"))?, field);
    }
    if value.hasattr(intern!(py, "__float__"))? {
        return fraction(value, value.extract()?, field);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let items = mapping.items()?;
        let pairs = items.iter().map(|pair| pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()).collect::<PyResult<Vec<_>>>()?;
        return entries(pairs.into_iter(), field, depth);
    }
    if let Ok(sequence) = value.cast::<PySequence>() {
        return array(sequence.to_list()?.iter(), field, depth);
    }
    let kind = value.get_type().name()?;
    Err(refused(py, field, format!("a {kind} is not a value that JSON can carry"), "pass text, a number, a list or a dict"))
}

fn string(text: &Bound<'_, PyString>, field: &str) -> PyResult<String> {
    let fix = "pass text that UTF-8 can carry";
    text.to_str().map(str::to_owned).map_err(|_| refused(text.py(), field, "it holds half a character (a lone surrogate)", fix))
}

fn whole(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Json> {
    let number: i64 =
        value.extract().map_err(|_| refused(value.py(), field, "the number is too large", "pass a whole number within ±2⁶³"))?;
    Ok(Json::Number(number.into()))
}

fn fraction(value: &Bound<'_, PyAny>, number: f64, field: &str) -> PyResult<Json> {
    let finite =
        Number::from_f64(number).ok_or_else(|| refused(value.py(), field, format!("{number} is not a number"), "pass a finite number"))?;
    Ok(Json::Number(finite))
}

fn array<'py>(items: impl Iterator<Item = Bound<'py, PyAny>>, field: &str, depth: usize) -> PyResult<Json> {
    items.enumerate().map(|(index, item)| read(&item, &format!("{field}[{index}]"), depth + 1)).collect::<PyResult<_>>().map(Json::Array)
}

fn entries<'py>(pairs: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>, field: &str, depth: usize) -> PyResult<Json> {
    let mut object = Map::new();
    for (key, value) in pairs {
        let Ok(key) = key.cast::<PyString>() else {
            return Err(refused(key.py(), field, "a key is not text", "pass a dict whose keys are text"));
        };
        let name = string(key, field)?;
        let value = read(&value, &format!("{field}.{name}"), depth + 1)?;
        object.insert(name, value);
    }
    Ok(Json::Object(object))
}
