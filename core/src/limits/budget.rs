//! What a process may spend on repeating: a tenth of its traffic, and ten requests.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// A tenth of a request is the unit.
const REQUEST: u32 = 10;

/// What there is in the beginning.
const GIVEN: u32 = 10 * REQUEST;

/// More is not saved up: a good day must not pay for a storm.
const MOST: u32 = 100 * REQUEST;

/// The repetitions that a bucket's traffic has earned.
#[derive(Debug)]
pub(super) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(GIVEN))
    }
}

impl Budget {
    /// A request was sent.
    pub(super) fn earn(&self) {
        if self.0.load(Relaxed) < MOST {
            self.0.fetch_add(1, Relaxed);
        }
    }

    /// Pays for a repetition. One that may cost credits is twice as dear. What the repetition itself earns is taken back here.
    pub(super) fn spend(&self, billed: bool) -> bool {
        let price = if billed { 2 * REQUEST } else { REQUEST } + 1;
        self.0.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(price)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends so many requests that all fail, repeating each once where the budget allows it. Tells how often it did.
    fn storm(budget: &Budget, requests: u32, billed: bool) -> u32 {
        let mut repeated = 0;
        for _ in 0..requests {
            budget.earn();
            if budget.spend(billed) {
                repeated += 1;
                budget.earn();
            }
        }
        repeated
    }

    #[test]
    fn a_storm_is_repeated_by_a_tenth_and_ten() {
        assert_eq!(storm(&Budget::default(), 3000, false), 309);
        assert_eq!(storm(&Budget::default(), 3000, true), 154);
    }

    #[test]
    fn good_days_are_not_saved_up() {
        let budget = Budget::default();
        (0..100_000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.spend(false)).count(), 90);
    }
}
