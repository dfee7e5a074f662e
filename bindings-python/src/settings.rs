use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use bithuman_rest::{Client, Error, Result};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyBytesMethods, PyDict, PyDictMethods, PyString};

use crate::arguments::timedelta;
use crate::errors::raised;
use crate::provider::Provider;

/// The settings of a client or a call, by name; `None` stands for an absent one.
pub(crate) struct Settings<'a, 'py> {
    given: &'a Bound<'py, PyDict>,
    refuse: fn(&str, &str, &str) -> Error,
}

impl<'a, 'py> Settings<'a, 'py> {
    pub(crate) fn of_client(given: &'a Bound<'py, PyDict>) -> Self {
        Self { given, refuse: |field, problem, fix| Error::configuration(field, problem, fix) }
    }

    pub(crate) fn of_call(given: &'a Bound<'py, PyDict>) -> Self {
        Self { given, refuse: |field, problem, fix| Error::invalid(field, problem, fix) }
    }

    fn get(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.given.get_item(name)?.filter(|value| !value.is_none()))
    }

    fn refused<T>(&self, name: &str, problem: &str, fix: &str) -> PyResult<T> {
        Err(raised(self.given.py(), (self.refuse)(name, problem, fix)))
    }

    pub(crate) fn text(&self, name: &str) -> PyResult<Option<String>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        value.extract().map(Some).or_else(|_| self.refused(name, "it is not text", "pass a str"))
    }

    /// One of a few words.
    pub(crate) fn word<T: FromStr<Err = Error>>(&self, name: &str) -> PyResult<Option<T>> {
        let word = self.text(name)?.map(|word| word.parse::<T>());
        word.transpose().map_err(|error| raised(self.given.py(), error))
    }

    pub(crate) fn flag(&self, name: &str) -> PyResult<bool> {
        self.get(name)?.map_or(Ok(false), |value| value.is_truthy())
    }

    pub(crate) fn count<T: TryFrom<u64>>(&self, name: &str) -> PyResult<Option<T>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        match value.extract::<u64>().ok().and_then(|count| T::try_from(count).ok()) {
            Some(count) => Ok(Some(count)),
            None => self.refused(name, "it is not a whole number from 0", "pass an int from 0"),
        }
    }

    /// A length of time.
    pub(crate) fn seconds(&self, name: &str) -> PyResult<Option<Duration>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        let seconds = timedelta(&value)?.or_else(|| value.extract().ok());
        match seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
            Some(time) => Ok(Some(time)),
            None => self.refused(name, "it is not a length of time", "pass a number of seconds above zero, or a timedelta"),
        }
    }

    /// PEM, as text or bytes.
    fn pem(&self, name: &str) -> PyResult<Option<Vec<u8>>> {
        let Some(value) = self.get(name)? else { return Ok(None) };
        if let Ok(bytes) = value.cast::<PyBytes>() {
            return Ok(Some(bytes.as_bytes().to_vec()));
        }
        match value.cast::<PyString>() {
            Ok(text) => Ok(Some(text.to_str()?.as_bytes().to_vec())),
            Err(_) => self.refused(name, "it is neither text nor bytes", "pass what the PEM file holds"),
        }
    }

    pub(crate) fn headers(&self) -> PyResult<Vec<(String, String)>> {
        let Some(value) = self.get("headers")? else { return Ok(Vec::new()) };
        let pairs = value.call_method0("items").and_then(|items| items.try_iter()?.map(|pair| pair?.extract()).collect());
        pairs.or_else(|_| self.refused("headers", "it is not a mapping of text to text", "pass a dict of header names and values"))
    }

    pub(crate) fn check_names(&self, known: &[&str]) -> PyResult<()> {
        for name in self.given.keys() {
            let name: String = name.extract()?;
            if !known.contains(&name.as_str()) {
                return self.refused(&name, "there is no such option", &format!("use {}", known.join(", ")));
            }
        }
        Ok(())
    }
}

/// Makes a client. Nothing is sent.
pub(crate) fn client(given: &Bound<'_, PyDict>, provider: Option<Provider>) -> PyResult<Client> {
    let settings = Settings::of_client(given);
    let mut builder = Client::builder().hide_platform(settings.flag("hide_platform")?);
    macro_rules! pass {
        ($($name:ident: $kind:ident),* $(,)?) => {
            $(if let Some(value) = settings.$kind(stringify!($name))? {
                builder = builder.$name(value);
            })*
        };
    }
    pass! {
        secret: text, base_url: text, timeout: seconds, attempt_timeout: seconds, stall_timeout: seconds, connect_timeout: seconds,
        max_retries: count, product: text, application: text, proxy: text, ca_certificate: pem, client_certificate: pem,
        pool_idle_timeout: seconds, pool_max_idle: count, journal: text, plan: word, limiter: word, limits_folder: text,
    }
    for (name, value) in settings.headers()? {
        builder = builder.header(name, value);
    }
    if let Some(provider) = provider {
        builder = builder.secret_provider(Arc::new(provider));
    }
    let made: Result<Client> = builder.build();
    made.map_err(|error| raised(given.py(), error))
}
