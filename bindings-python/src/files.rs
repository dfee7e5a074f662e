use std::io;

use bithuman_rest::Source;
use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::try_unfold;
use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyMemoryView, PyString, PyTuple};
use tokio::runtime::Handle;

use crate::errors::refused;

/// How much is read from a file object at once: a multiple of three, so that base64 pieces join without padding.
const PIECE: usize = 192 * 1024;

/// Binary data: bytes, a file object, an asynchronous stream, or any of these under a name: `("portrait.png", data)`. `None` for anything else.
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
    if let Some(reader) = asynchronous(value, field)? {
        let name = name.or_else(|| own_name(&reader));
        return Ok(Some(Source::stream(pieces(reader.unbind(), true), name, None)));
    }
    if value.hasattr(intern!(value.py(), "read"))? { file(value, field, name).map(Some) } else { Ok(None) }
}

/// What reads an asynchronous stream in the event loop that runs; `None` for what is no such stream.
fn asynchronous<'py>(value: &Bound<'py, PyAny>, field: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = value.py();
    let found = py.import(intern!(py, "bithuman_rest._pieces"))?.call_method1(intern!(py, "reader"), (value,));
    match found {
        Ok(reader) => Ok(Some(reader).filter(|reader| !reader.is_none())),
        Err(error) if error.is_instance_of::<PyRuntimeError>(py) => {
            Err(refused(py, field, "an asynchronous stream needs an event loop", "use AsyncClient, or pass a path, bytes or a file"))
        }
        Err(error) => Err(error),
    }
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
    Ok(Source::stream(pieces(file.clone().unbind(), false), name, remaining(file)))
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
fn pieces(file: Py<PyAny>, ours: bool) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    try_unfold(Held { file: Some(file), ours }, |file| async move {
        let read = tokio::task::spawn_blocking(move || {
            let piece = Python::try_attach(|py| match &file.file {
                Some(file) => piece(file.bind(py)),
                None => Ok(Bytes::new()),
            });
            let piece = piece.unwrap_or_else(|| Err(io::Error::other("the interpreter is exiting")))?;
            Ok::<_, io::Error>((piece, file))
        });
        let (piece, file) = read.await.map_err(io::Error::other)??;
        Ok(if piece.is_empty() { None } else { Some((piece, file)) })
    })
}

/// A file that is let go of when its upload ends, not when the interpreter is next entered.
struct Held {
    file: Option<Py<PyAny>>,
    /// Whether it is to be closed then. Callers close their own files.
    ours: bool,
}

impl Drop for Held {
    fn drop(&mut self) {
        let ours = self.ours;
        if let (Some(file), Ok(handle)) = (self.file.take(), Handle::try_current()) {
            handle.spawn_blocking(move || {
                Python::try_attach(move |py| {
                    if ours {
                        // An event loop that is gone has closed its streams itself.
                        drop(file.call_method0(py, intern!(py, "close")));
                    }
                })
            });
        }
    }
}

fn piece(file: &Bound<'_, PyAny>) -> io::Result<Bytes> {
    let piece = file.call_method1(intern!(file.py(), "read"), (PIECE,)).map_err(|error| io::Error::other(error.to_string()))?;
    let piece: PyBackedBytes = piece.extract().map_err(|_| io::Error::other("the file's `read` gave something else than bytes"))?;
    Ok(Bytes::from_owner(piece))
}
