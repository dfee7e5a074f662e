//! Python's logging, which costs nothing as long as the program has not imported it or does not want our records.

use bithuman_rest::events::take_warnings;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// The level from which events are wanted: what is below is not noted at all.
const INFO: u8 = 20;

/// What `bithuman_rest._logging` gives.
struct Logging {
    is_enabled: Py<PyAny>,
    tell: Py<PyAny>,
    warn: Py<PyAny>,
}

/// `sys.modules`.
static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

static LOGGING: PyOnceLock<Logging> = PyOnceLock::new();

/// Where events go, where the program's logging wants them now.
pub(crate) fn hearer(py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
    let Some(logging) = logging(py)? else { return Ok(None) };
    let wanted = logging.is_enabled.call1(py, (INFO,))?.is_truthy(py)?;
    Ok(wanted.then(|| logging.tell.clone_ref(py)))
}

/// Logs the warnings that wait to be said.
pub(crate) fn warn(py: Python<'_>) -> PyResult<()> {
    let Some(logging) = LOGGING.get(py) else { return Ok(()) };
    take_warnings().into_iter().try_for_each(|text| logging.warn.call1(py, (text,)).map(drop))
}

fn logging(py: Python<'_>) -> PyResult<Option<&Logging>> {
    if LOGGING.get(py).is_none() {
        let read = || Ok::<_, PyErr>(py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind());
        if !MODULES.get_or_try_init(py, read)?.bind(py).contains(intern!(py, "logging"))? {
            return Ok(None);
        }
    }
    LOGGING.get_or_try_init(py, || read(py)).map(Some)
}

fn read(py: Python<'_>) -> PyResult<Logging> {
    let module = py.import("bithuman_rest._logging")?;
    let named = |name: &str| module.getattr(name).map(Bound::unbind);
    Ok(Logging { is_enabled: named("is_enabled")?, tell: named("tell")?, warn: named("warn")? })
}
