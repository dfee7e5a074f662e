//! The wire between Python and `bithuman-rest`. The API is `python/bithuman_rest`; this crate knows no operation by name.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![warn(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]

mod arguments;
mod blocking;
mod calls;
mod client;
mod conversation;
mod errors;
mod events;
mod field;
mod files;
mod json;
mod logging;
mod mailbox;
mod observer;
mod options;
mod pending;
mod provider;
mod record;
mod repr;
mod restore;
mod settings;
mod snapshot;
mod stream;
mod value;
mod wake;

use pyo3::prelude::*;

/// The native half of `bithuman_rest`.
#[pymodule(gil_used = false)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::blocking::shut_down;
    #[pymodule_export]
    use crate::client::Core;
    #[pymodule_export]
    use crate::conversation::Conversation;
    #[pymodule_export]
    use crate::field::Field;
    #[pymodule_export]
    use crate::mailbox::Mailbox;
    #[pymodule_export]
    use crate::pending::Pending;
    #[pymodule_export]
    use crate::record::Record;
    #[pymodule_export]
    use crate::restore::{record_from, restore};
    #[pymodule_export]
    use crate::stream::Items;

    #[pymodule_init]
    fn prepare(module: &Bound<'_, PyModule>) -> PyResult<()> {
        // SAFETY: this thread is attached to an interpreter, as the token in `module` proves.
        if unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) } != 0 {
            let problem = "bithuman_rest works in the main interpreter only: its classes cannot be shared with a subinterpreter";
            return Err(pyo3::exceptions::PyImportError::new_err(problem));
        }
        module.py().import("atexit")?.call_method1("register", (module.getattr("shut_down")?,))?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
