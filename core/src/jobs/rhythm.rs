use std::time::Duration;

use crate::errors::Error;
use crate::{Client, Result};

/// What a caller says of when to ask, and how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rhythm {
    pub(crate) interval: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
}

impl Rhythm {
    /// The pause between two questions is at least a second, but for a service on this machine, which is an emulator.
    pub(crate) fn new(client: &Client, interval: Option<f64>, timeout: Option<f64>) -> Result<Self> {
        if let Some(seconds) = interval.filter(|seconds| *seconds < 1.0 && !client.core.origin.is_loopback()) {
            return Err(Error::invalid("interval", format!("{seconds} s is too often"), "pass at least 1 second"));
        }
        let duration = |name: &str, seconds: f64| {
            Duration::try_from_secs_f64(seconds).map_err(|error| Error::invalid(name, error, "pass a number of seconds"))
        };
        let interval = interval.map(|seconds| duration("interval", seconds)).transpose()?;
        let timeout = timeout.map(|seconds| duration("timeout", seconds)).transpose()?;
        Ok(Self { interval, timeout: timeout.or(client.options.timeout) })
    }
}
