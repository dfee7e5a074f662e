//! Reading settings and options, which arrive as JSON.

use std::time::Duration;

use bithuman_rest::Error;
use serde_json::{Map, Value};

/// The class of error that a wrong value gives.
pub(crate) type Refuse = fn(&str, &str, &str) -> Error;

/// The values of an object, each taken once.
pub(crate) struct Reading {
    values: Map<String, Value>,
    refuse: Refuse,
}

impl Reading {
    pub(crate) fn new(text: &str, refuse: Refuse) -> Result<Self, Error> {
        let values = serde_json::from_str(text).map_err(|error| refuse("options", &error.to_string(), "pass an object"))?;
        Ok(Self { values, refuse })
    }

    fn take<T>(&mut self, name: &str, wanted: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<Option<T>, Error> {
        match self.values.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(&value) {
                Some(read) => Ok(Some(read)),
                None => Err((self.refuse)(name, &format!("it is not {wanted}"), &format!("pass {wanted}"))),
            },
        }
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        self.take(name, "text", |value| value.as_str().map(str::to_owned))
    }

    pub(crate) fn flag(&mut self, name: &str) -> Result<Option<bool>, Error> {
        self.take(name, "true or false", Value::as_bool)
    }

    /// A whole number.
    pub(crate) fn count(&mut self, name: &str) -> Result<Option<u32>, Error> {
        self.take(name, "a whole number from 0", |value| value.as_u64().and_then(|number| u32::try_from(number).ok()))
    }

    /// A time in milliseconds.
    pub(crate) fn time(&mut self, name: &str) -> Result<Option<Duration>, Error> {
        self.take(name, "a number of milliseconds from 0", |value| {
            value.as_f64().and_then(|number| Duration::try_from_secs_f64(number / 1000.0).ok())
        })
    }

    /// Texts by name.
    pub(crate) fn texts(&mut self, name: &str) -> Result<Vec<(String, String)>, Error> {
        let texts = self.take(name, "an object of texts", |value| {
            value.as_object()?.iter().map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect()
        })?;
        Ok(texts.unwrap_or_default())
    }

    /// Refuses what no one took.
    pub(crate) fn finish(self) -> Result<(), Error> {
        match self.values.keys().next() {
            None => Ok(()),
            Some(name) => Err((self.refuse)(name, "there is no such setting", "leave it out or correct its name")),
        }
    }
}
