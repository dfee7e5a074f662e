use pyo3::prelude::*;

#[cfg(unix)]
use std::io::{PipeReader, PipeWriter, Read, Write};

/// How an event loop is woken.
pub(crate) enum Wake {
    /// By a byte in a pipe that the loop watches. It never holds more than one, so that neither end blocks.
    #[cfg(unix)]
    Pipe(PipeReader, PipeWriter),
    /// By a call from a worker, where an event loop cannot watch a pipe.
    Call(Py<PyAny>),
}

impl Wake {
    #[cfg(unix)]
    pub(crate) fn pipe() -> PyResult<Self> {
        let (reader, writer) = std::io::pipe()?;
        Ok(Self::Pipe(reader, writer))
    }

    #[cfg(not(unix))]
    pub(crate) fn pipe() -> PyResult<Self> {
        Err(pyo3::exceptions::PyNotImplementedError::new_err("this event loop is woken by a call"))
    }

    #[cfg(unix)]
    pub(crate) fn fileno(&self) -> PyResult<i32> {
        use std::os::fd::AsRawFd;
        match self {
            Self::Pipe(reader, _) => Ok(reader.as_raw_fd()),
            Self::Call(_) => Err(pyo3::exceptions::PyValueError::new_err("there is no pipe")),
        }
    }

    #[cfg(not(unix))]
    pub(crate) fn fileno(&self) -> PyResult<i32> {
        Err(pyo3::exceptions::PyValueError::new_err("there is no pipe"))
    }

    /// Wakes the loop. A loop that is gone needs no waking, so failures do not matter.
    pub(crate) fn now(&self) {
        match self {
            #[cfg(unix)]
            Self::Pipe(_, writer) => {
                let mut writer = writer;
                let _ = writer.write(&[1]);
            }
            Self::Call(call) => {
                Python::try_attach(|py| call.call0(py).map(drop));
            }
        }
    }

    /// Takes the byte out again.
    pub(crate) fn clear(&self) {
        match self {
            #[cfg(unix)]
            Self::Pipe(reader, _) => {
                let mut reader = reader;
                let _ = reader.read(&mut [0]);
            }
            Self::Call(_) => {}
        }
    }
}
