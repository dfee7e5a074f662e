use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bithuman_rest::describe::{Json, Record as CoreRecord, Schema, View};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::{json, repr, value};

/// One step from a record to a value inside it.
#[derive(Clone)]
pub(crate) enum Step {
    Field(usize),
    Item(usize),
    Key(Box<str>),
}

/// A record, or one inside it.
pub(crate) struct Place {
    pub(crate) root: Arc<dyn CoreRecord>,
    pub(crate) path: Box<[Step]>,
}

/// What the API answered. Its fields are read where they are asked for; nothing is copied before.
#[pyclass(frozen, subclass, module = "bithuman_rest._native")]
pub(crate) struct Record(Place);

thread_local! {
    /// The place of the record that is being made: a Python class is called without arguments, and its instance finds it here.
    static NEXT: Cell<Option<Place>> = const { Cell::new(None) };
}

#[pymethods]
impl Record {
    #[new]
    #[pyo3(signature = (*_values, **_fields))]
    fn new(_values: &Bound<'_, PyTuple>, _fields: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let place = NEXT.take().ok_or_else(|| PyTypeError::new_err("records come from the service; `from_dict` makes one of values"))?;
        Ok(Self(place))
    }

    /// Fields that this version of the client does not know, as they were received.
    #[getter]
    fn extra<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        match self.0.record().and_then(CoreRecord::extra) {
            Some(extra) => json::object(py, extra),
            None => Ok(PyDict::new(py)),
        }
    }

    /// The record as a dict, records inside it too. Absent fields are `None`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.0.record().map_or_else(|| Ok(PyDict::new(py)), |record| value::dict(py, record))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let same = self.0.name() == other.get().0.name() && self.json()? == other.get().json()?;
        Ok(same.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __repr__(&self) -> String {
        self.0.record().map_or_else(String::new, repr::record)
    }

    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (&'static str, String))> {
        let restore = py.import("bithuman_rest._native")?.getattr("restore")?;
        Ok((restore, (self.0.name(), self.json()?.to_string())))
    }
}

impl Record {
    /// The value of a field, by its index in the schema.
    pub(crate) fn field<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        let view = self.0.record().map_or(View::Null, |record| record.field(index));
        match view {
            View::Record(_) | View::List(_) | View::Map(_) => {
                let mut path = self.0.path.to_vec();
                path.push(Step::Field(index));
                value::inside(py, view, &self.0.root, &path)
            }
            _ => value::inside(py, view, &self.0.root, &[]),
        }
    }

    pub(crate) fn schema(&self) -> Option<&'static Schema> {
        self.0.record().map(CoreRecord::schema)
    }

    /// The record as the API spells it.
    pub(crate) fn json(&self) -> PyResult<Json> {
        serde_json::to_value(self.0.view()).map_err(|problem| PyTypeError::new_err(problem.to_string()))
    }
}

impl Place {
    pub(crate) fn root(root: Arc<dyn CoreRecord>) -> Self {
        Self { root, path: Box::default() }
    }

    fn view(&self) -> View<'_> {
        self.path.iter().fold(View::Record(&*self.root), |view, step| match (view, step) {
            (View::Record(record), Step::Field(index)) => record.field(*index),
            (View::List(list), Step::Item(index)) => list.item(*index),
            (View::Map(map), Step::Key(key)) => map.value(key).unwrap_or(View::Null),
            _ => View::Null,
        })
    }

    fn record(&self) -> Option<&dyn CoreRecord> {
        match self.view() {
            View::Record(record) => Some(record),
            _ => None,
        }
    }

    fn name(&self) -> &'static str {
        self.record().map_or("", |record| record.schema().name)
    }

    /// An instance of the Python class of this record.
    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let schema = self.record().map_or_else(|| self.root.schema(), CoreRecord::schema);
        let class = class(py, schema)?;
        NEXT.set(Some(self));
        class.bind(py).call0()
    }
}

/// The Python class of a record; the base class where the package has none.
fn class(py: Python<'_>, schema: &'static Schema) -> PyResult<Py<PyType>> {
    static CLASSES: PyOnceLock<Mutex<HashMap<usize, Py<PyType>>>> = PyOnceLock::new();
    let classes = CLASSES.get_or_init(py, Mutex::default);
    let key = std::ptr::from_ref(schema).addr();
    if let Some(class) = classes.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(class.clone_ref(py));
    }
    let class = match py.import("bithuman_rest.models")?.getattr_opt(schema.name)? {
        Some(class) => class.cast_into::<PyType>()?.unbind(),
        None => py.get_type::<Record>().unbind(),
    };
    classes.lock().unwrap_or_else(PoisonError::into_inner).insert(key, class.clone_ref(py));
    Ok(class)
}
