//! How much trouble a download puts up with.

use std::time::Duration;

use crate::Result;
use crate::errors::{Error, ErrorClass};

/// How often a transfer is taken up again without progress.
const FRUITLESS: u32 = 5;

/// What counts as progress of an origin that was too slow.
const CONSIDERABLE: u64 = 1024 * 1024;

/// What counts as enough progress to go on without a pause.
const SOME: u64 = 64 * 1024;

#[derive(Default)]
pub(super) struct Patience {
    fruitless: u32,
    /// The most bytes that were there when something went wrong.
    held: u64,
    pause: Duration,
}

impl Patience {
    /// Something went wrong, without an error where the address or the file had changed. Fails when it cannot pass.
    pub(super) fn strain(&mut self, trouble: Option<Error>, held: u64) -> Result<()> {
        let gained = held.saturating_sub(self.held);
        self.held = self.held.max(held);
        let slow = trouble.as_ref().is_some_and(|error| error.limit == Some("stall"));
        self.fruitless = if gained >= if slow { CONSIDERABLE } else { 1 } { 0 } else { self.fruitless + 1 };
        let refused = trouble.as_ref().is_some_and(|error| error.status.is_some());
        self.pause = if gained >= SOME && !refused { Duration::ZERO } else { Duration::from_millis(100) * 2_u32.pow(self.fruitless) };
        match trouble {
            Some(error) if self.fruitless > FRUITLESS || !may_pass(&error) => Err(error),
            None if self.fruitless > FRUITLESS => Err(Error::new(ErrorClass::APIConnectionError, "the download makes no progress")),
            _ => Ok(()),
        }
    }

    /// How long to wait before the next request.
    pub(super) fn pause(&mut self) -> Duration {
        std::mem::take(&mut self.pause)
    }
}

pub(super) fn may_pass(error: &Error) -> bool {
    error.is(ErrorClass::APIConnectionError) && error.limit != Some("total")
        || matches!(error.status, Some(408 | 429 | 500..))
        || error.is(ErrorClass::ResponseError)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken() -> Option<Error> {
        Some(Error::new(ErrorClass::APIConnectionError, "it broke"))
    }

    fn stalled() -> Option<Error> {
        Some(Error::new(ErrorClass::APITimeoutError, "it stalled").with(|details| details.limit = Some("stall")))
    }

    /// How many troubles of a kind are put up with, when each comes after so many bytes.
    fn endured(trouble: fn() -> Option<Error>, gained: u64) -> usize {
        let mut patience = Patience::default();
        (1..=100).take_while(|count| patience.strain(trouble(), count * gained).is_ok()).count()
    }

    #[test]
    fn it_ends_where_there_is_no_progress() {
        assert_eq!(endured(broken, 0), 5);
        assert_eq!(endured(broken, 1), 100);
        assert_eq!(endured(|| None, 0), 5);
        assert_eq!(endured(stalled, 600_000), 5);
        assert_eq!(endured(stalled, 2_000_000), 100);
        assert_eq!(endured(|| Some(Error::invalid("path", "no", "yes")), 1), 0);
    }

    #[test]
    fn only_progress_spares_a_pause() {
        let mut patience = Patience::default();
        patience.strain(broken(), SOME).expect("it goes on");
        assert_eq!(patience.pause(), Duration::ZERO);
        patience.strain(broken(), SOME).expect("it goes on");
        assert_eq!((patience.pause(), patience.pause()), (Duration::from_millis(200), Duration::ZERO));
    }
}
