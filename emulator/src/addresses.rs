//! Limits per client address; off unless asked for, since all tests come from one address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use crate::moment::Moment;

const WINDOW_SECONDS: f64 = 60.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Counted {
    Request,
    FailedAuthentication,
}

impl Counted {
    fn limit(self) -> u32 {
        match self {
            Self::Request => 120,
            Self::FailedAuthentication => 30,
        }
    }
}

#[derive(Debug, Default)]
struct Windows {
    on: bool,
    open: HashMap<(IpAddr, Counted), (Moment, u32)>,
}

#[derive(Debug, Default)]
pub(crate) struct Addresses {
    windows: Mutex<Windows>,
}

impl Addresses {
    pub(crate) fn new(on: bool) -> Self {
        Self { windows: Mutex::new(Windows { on, open: HashMap::new() }) }
    }

    pub(crate) fn switch(&self, on: bool) {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.on = on;
        windows.open.clear();
    }

    /// Counts one; seconds to wait when that is one too many.
    pub(crate) fn count(&self, address: IpAddr, what: Counted, now: Moment) -> Result<(), u64> {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if !windows.on {
            return Ok(());
        }
        let window = windows.open.entry((address, what)).or_insert((now, 0));
        if now.seconds_since(window.0) >= WINDOW_SECONDS {
            *window = (now, 0);
        }
        window.1 += 1;
        if window.1 <= what.limit() {
            return Ok(());
        }
        Err((WINDOW_SECONDS - now.seconds_since(window.0)).ceil().max(1.0) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_clears_after_a_minute() {
        let addresses = Addresses::new(true);
        let address = IpAddr::from([127, 0, 0, 1]);
        for _ in 0..30 {
            assert_eq!(addresses.count(address, Counted::FailedAuthentication, Moment(0)), Ok(()));
        }
        assert_eq!(addresses.count(address, Counted::FailedAuthentication, Moment(20_000)), Err(40));
        assert_eq!(addresses.count(address, Counted::FailedAuthentication, Moment(60_000)), Ok(()));
    }
}
