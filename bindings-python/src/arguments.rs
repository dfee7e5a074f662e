use bithuman_rest::dynamic::{Argument, Arguments};
use pyo3::prelude::*;
use pyo3::types::PyDict;

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
        let argument = match files::source(&value, &name)? {
            Some(source) => Argument::Source(source),
            None => Argument::Json(json::from_python(&value, &name)?),
        };
        arguments.insert(name, argument);
    }
    Ok(arguments)
}
