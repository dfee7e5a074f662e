use std::time::Duration;

use crate::errors::Error;
use crate::{Client, Result};

/// The shortest pause between two questions to the service.
const SHORTEST: Duration = Duration::from_secs(1);

/// What a caller says of when to ask, and how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rhythm {
    pub(crate) interval: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
}

impl Rhythm {
    /// A service on this machine is an emulator, which may be asked more often.
    pub(crate) fn new(client: &Client, interval: Option<Duration>, timeout: Option<Duration>) -> Result<Self> {
        if interval.is_some_and(|interval| interval < SHORTEST) && !client.core.origin.is_loopback() {
            return Err(Error::invalid(
                "interval",
                "it is less than a second",
                "pass at least 1 second; only an emulator may be asked more often",
            ));
        }
        Ok(Self { interval, timeout: timeout.or(client.options.timeout) })
    }
}
