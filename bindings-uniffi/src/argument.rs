use std::collections::HashMap;
use std::sync::Arc;

use bithuman_rest::dynamic::{self, Arguments};
use bithuman_rest::{Error, Result, Source};

use crate::foreign::{self, ByteReader};
use crate::value::NativeValue;

/// An argument of a call.
#[derive(uniffi::Enum)]
pub enum Argument {
    Plain {
        value: NativeValue,
    },
    /// A length of time.
    Time {
        seconds: f64,
    },
    File {
        path: String,
    },
    Bytes {
        bytes: Vec<u8>,
        name: Option<String>,
    },
    /// Read once, piece by piece.
    Reader {
        reader: Arc<dyn ByteReader>,
        name: Option<String>,
        size: Option<u64>,
    },
}

/// The arguments as the client takes them.
pub(crate) fn gather(given: HashMap<String, Argument>) -> Result<Arguments> {
    let mut arguments = Arguments::default();
    for (name, argument) in given {
        let argument = match argument {
            Argument::Plain { value } => dynamic::Argument::Json(value.into_json().map_err(|number| endless(&name, number))?),
            Argument::Time { seconds } => dynamic::Argument::Time(seconds),
            Argument::File { path } => dynamic::Argument::Source(Source::path(path)),
            Argument::Bytes { bytes, name } => dynamic::Argument::Source(Source::bytes(bytes, name)),
            Argument::Reader { reader, name, size } => dynamic::Argument::Source(Source::stream(foreign::pieces(reader), name, size)),
        };
        arguments.insert(name, argument);
    }
    Ok(arguments)
}

/// Why a number that JSON cannot carry is refused.
pub(crate) fn endless(field: &str, number: f64) -> Error {
    Error::invalid(field, format!("it is {number}"), "pass a finite number")
}
