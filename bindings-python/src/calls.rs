use std::panic::{AssertUnwindSafe, catch_unwind};

use bithuman_rest::dynamic::{Arguments, Outcome, find};
use bithuman_rest::operation::{Dialing, Invoke, Pending};
use bithuman_rest::{Client, Error, Result, Stream};
use pyo3::prelude::*;

use crate::blocking::internal;
use crate::errors::raised;

/// What a call comes to.
pub(crate) enum Outcoming {
    /// It sends nothing: here is its answer.
    Done(Outcome),
    /// It has to be awaited.
    Later(Pending),
}

/// Calls a method that answers once.
pub(crate) fn prepare(py: Python<'_>, client: Client, name: &str, arguments: Arguments) -> PyResult<Outcoming> {
    guarded(py, || match invocation(name)? {
        Invoke::Call(call) => call(client, arguments).map(Outcoming::Later),
        Invoke::Local(call) => call(client, arguments).map(Outcoming::Done),
        Invoke::Stream(_) => Err(Error::invalid("name", format!("`{name}` answers item by item"), "open it as a stream")),
        Invoke::Duplex(_) => Err(Error::invalid("name", format!("`{name}` opens a conversation"), "converse")),
    })
}

/// Opens a method that answers item by item.
pub(crate) fn open(py: Python<'_>, client: Client, name: &str, arguments: Arguments) -> PyResult<Stream<Outcome>> {
    guarded(py, || match invocation(name)? {
        Invoke::Stream(open) => open(client, arguments),
        _ => Err(Error::invalid("name", format!("`{name}` does not answer item by item"), "call it instead")),
    })
}

/// Prepares a conversation.
pub(crate) fn dial(py: Python<'_>, client: Client, name: &str, arguments: Arguments) -> PyResult<Dialing> {
    guarded(py, || match invocation(name)? {
        Invoke::Duplex(dial) => dial(client, arguments),
        _ => Err(Error::invalid("name", format!("`{name}` opens no conversation"), "call it instead")),
    })
}

fn invocation(name: &str) -> Result<Invoke> {
    let method = find(name).ok_or_else(|| Error::invalid("name", format!("there is no method `{name}`"), "update the package"))?;
    Ok(method.invoke)
}

fn guarded<T>(py: Python<'_>, act: impl FnOnce() -> Result<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|cause| Err(internal(&*cause))).map_err(|error| raised(py, error))
}
