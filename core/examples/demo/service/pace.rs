//! What the service's clock showed when: ours and its agree, but for the stretches in which it was told to hurry.

use std::sync::{Mutex, PoisonError};

use bithuman_rest::describe::Timestamp;
use chrono::{TimeDelta, Utc};

/// A change of the clock's pace.
#[derive(Clone, Copy, Debug)]
struct Change {
    ours: Timestamp,
    service: Timestamp,
    times: f64,
}

/// The changes of the clock's pace, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Pace(Mutex<Vec<Change>>);

impl Pace {
    pub(crate) fn changed(&self, service: Timestamp, times: f64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Change { ours: Utc::now(), service, times });
    }

    pub(crate) fn time_at(&self, ours: Timestamp) -> Timestamp {
        let changes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(change) = changes.iter().rev().find(|change| change.ours <= ours) else { return ours };
        let passed = (ours - change.ours).as_seconds_f64() * change.times;
        change.service + TimeDelta::microseconds((passed * 1e6) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hurried_stretch_counts_many_times() {
        let second = |count| Timestamp::UNIX_EPOCH + TimeDelta::seconds(count);
        let pace = Pace(Mutex::new(vec![
            Change { ours: second(10), service: second(10), times: 100.0 },
            Change { ours: second(12), service: second(210), times: 1.0 },
        ]));
        assert_eq!([5, 11, 13].map(|at| pace.time_at(second(at))), [5, 110, 211].map(second));
    }
}
