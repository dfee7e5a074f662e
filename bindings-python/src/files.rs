use std::io;

use bithuman_rest::Source;
use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::try_unfold;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyMemoryView, PyString, PyTuple};

use crate::errors::refused;

/// How much is read from a file object at once: a multiple of three, so that base64 pieces join without padding.
const PIECE: usize = 192 * 1024;

/// Binary data: bytes, a file object, or either under a name: `("portrait.png", data)`. `None` for anything else.
pub(crate) fn source(value: &Bound<'_, PyAny>, field: &str) -> PyResult<Option<Source>> {
    if value.is_exact_instance_of::<PyString>() || value.is_instance_of::<PyDict>() || value.is_instance_of::<PyList>() {
        return Ok(None);
    }
    if let Ok(pair) = value.cast::<PyTuple>() {
        return match pair.extract::<(String, Bound<'_, PyAny>)>() {
            Ok((name, data)) => unnamed(&data, field, Some(name)),
            Err(_) => Ok(None),
        };
    }
    unnamed(value, field, None)
}

fn unnamed(value: &Bound<'_, PyAny>, field: &str, name: Option<String>) -> PyResult<Option<Source>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Some(in_memory(bytes, name)));
    }
    if value.is_instance_of::<PyByteArray>() || value.is_instance_of::<PyMemoryView>() {
        let copy = value.py().get_type::<PyBytes>().call1((value,))?;
        return Ok(Some(in_memory(copy.cast::<PyBytes>()?, name)));
    }
    if value.hasattr(intern!(value.py(), "read"))? { file(value, field, name).map(Some) } else { Ok(None) }
}

fn in_memory(bytes: &Bound<'_, PyBytes>, name: Option<String>) -> Source {
    Source::bytes(Bytes::from_owner(PyBackedBytes::from(bytes.clone())), name)
}

fn file(file: &Bound<'_, PyAny>, field: &str, name: Option<String>) -> PyResult<Source> {
    let py = file.py();
    if file.hasattr(intern!(py, "encoding"))? {
        return Err(refused(py, field, "the file is open as text", "open it in binary mode: open(path, \"rb\")"));
    }
    let name = name.or_else(|| own_name(file));
    Ok(Source::stream(pieces(file.clone().unbind()), name, remaining(file)))
}

/// The file name of an open file. Descriptors' "names" are numbers.
fn own_name(file: &Bound<'_, PyAny>) -> Option<String> {
    let path: String = file.getattr(intern!(file.py(), "name")).ok()?.extract().ok()?;
    std::path::Path::new(&path).file_name().map(|name| name.to_string_lossy().into_owned())
}

/// How many bytes are left to read, where the file can tell.
fn remaining(file: &Bound<'_, PyAny>) -> Option<u64> {
    let py = file.py();
    if !file.call_method0(intern!(py, "seekable")).ok()?.is_truthy().ok()? {
        return None;
    }
    let here: u64 = file.call_method0(intern!(py, "tell")).ok()?.extract().ok()?;
    let end: u64 = file.call_method1(intern!(py, "seek"), (0, 2)).ok()?.extract().ok()?;
    file.call_method1(intern!(py, "seek"), (here,)).ok()?;
    end.checked_sub(here)
}

/// The file's pieces, each read in a thread of its own, so that neither the event loop nor a worker waits for the interpreter.
fn pieces(file: Py<PyAny>) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    try_unfold(file, |file| async move {
        let read = tokio::task::spawn_blocking(move || {
            let piece =
                Python::try_attach(|py| piece(file.bind(py))).unwrap_or_else(|| Err(io::Error::other("the interpreter is exiting")))?;
            Ok::<_, io::Error>((piece, file))
        });
        let (piece, file) = read.await.map_err(io::Error::other)??;
        Ok(if piece.is_empty() { None } else { Some((piece, file)) })
    })
}

fn piece(file: &Bound<'_, PyAny>) -> io::Result<Bytes> {
    let piece = file.call_method1(intern!(file.py(), "read"), (PIECE,)).map_err(|error| io::Error::other(error.to_string()))?;
    let piece: PyBackedBytes = piece.extract().map_err(|_| io::Error::other("the file's `read` gave something else than bytes"))?;
    Ok(Bytes::from_owner(piece))
}
