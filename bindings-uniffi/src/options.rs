use std::collections::HashMap;
use std::time::Duration;

use bithuman_rest::{Error, RequestOptions, Result};

/// Settings of one call, durations in seconds.
#[derive(Default, uniffi::Record)]
pub struct Options {
    pub timeout: Option<f64>,
    pub attempt_timeout: Option<f64>,
    pub stall_timeout: Option<f64>,
    pub max_retries: Option<i64>,
    pub headers: HashMap<String, String>,
    pub idempotency_key: Option<String>,
    pub priority: Option<String>,
}

impl TryFrom<Options> for RequestOptions {
    type Error = Error;

    fn try_from(options: Options) -> Result<Self> {
        Ok(Self {
            timeout: duration(options.timeout, "timeout", Error::invalid)?,
            attempt_timeout: duration(options.attempt_timeout, "attempt_timeout", Error::invalid)?,
            stall_timeout: duration(options.stall_timeout, "stall_timeout", Error::invalid)?,
            max_retries: count(options.max_retries, "max_retries", Error::invalid)?,
            headers: options.headers.into_iter().collect(),
            idempotency_key: options.idempotency_key,
            priority: options.priority.map(|word| word.parse()).transpose()?,
        })
    }
}

/// How a wrong setting is refused: field, problem, fix.
type Refuse = fn(&'static str, &'static str, &'static str) -> Error;

pub(crate) fn duration(seconds: Option<f64>, field: &'static str, refuse: Refuse) -> Result<Option<Duration>> {
    let read = |seconds| Duration::try_from_secs_f64(seconds);
    seconds.map(read).transpose().map_err(|_| refuse(field, "it is not a length of time", "pass a time above zero, or leave it out"))
}

pub(crate) fn count<T: TryFrom<i64>>(number: Option<i64>, field: &'static str, refuse: Refuse) -> Result<Option<T>> {
    number.map(T::try_from).transpose().map_err(|_| refuse(field, "it is out of range", "pass zero or a small whole number"))
}
