use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::record::Record;

/// An index that is not known yet.
const UNKNOWN: usize = usize::MAX;

/// A field of a record class: reads the value of its name out of the native record.
#[pyclass(frozen, generic, module = "bithuman_rest._native")]
pub(crate) struct Field {
    name: OnceLock<String>,
    index: AtomicUsize,
}

#[pymethods]
impl Field {
    #[new]
    fn new() -> Self {
        Self { name: OnceLock::new(), index: AtomicUsize::new(UNKNOWN) }
    }

    fn __set_name__(&self, _owner: &Bound<'_, PyType>, name: String) {
        // Python appends an underscore to names that are its own words.
        let _ = self.name.set(name.trim_end_matches('_').to_owned());
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Ok(record) = instance.cast::<Record>() else { return Ok(slf.clone().into_any()) };
        let index = slf.get().index(record.get())?;
        record.get().field(slf.py(), index)
    }
}

impl Field {
    /// A field belongs to one class, so its index is looked up once.
    fn index(&self, record: &Record) -> PyResult<usize> {
        let known = self.index.load(Ordering::Relaxed);
        if known != UNKNOWN {
            return Ok(known);
        }
        let name = self.name.get().map_or("", String::as_str);
        let found = record.schema().and_then(|schema| schema.fields.iter().position(|field| field.name == name));
        let index = found.ok_or_else(|| PyAttributeError::new_err(name.to_owned()))?;
        self.index.store(index, Ordering::Relaxed);
        Ok(index)
    }
}
