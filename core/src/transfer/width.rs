//! How many connections a download uses: one more for as long as it gets faster by that.

use std::time::Duration;

use tokio::time::Instant;

/// The most connections.
const MOST: usize = 4;

/// How much must be left for another connection to be worth its while.
const LARGE: u64 = 32 * 1024 * 1024;

/// How long the speed is measured.
const SPAN: Duration = Duration::from_secs(2);

/// How much faster it must get by another connection.
const GAIN: f64 = 1.2;

pub(super) struct Width {
    /// How many connections there should be.
    pub(super) wanted: usize,
    most: usize,
    since: Instant,
    bytes: u64,
    before: Option<f64>,
}

impl Width {
    pub(super) fn new(now: Instant) -> Self {
        Self { wanted: 1, most: 1, since: now, bytes: 0, before: None }
    }

    /// The server gives parts of the file.
    pub(super) fn allow(&mut self) {
        if self.most == 1 && self.before.is_none() {
            self.most = MOST;
        }
    }

    /// The server does not want more than one.
    pub(super) fn forbid(&mut self) {
        (self.wanted, self.most) = (1, 1);
    }

    /// Counts what arrived. After a while of it, another connection is tried; when the last one did not help, no more are.
    pub(super) fn count(&mut self, bytes: u64, left: u64, now: Instant) {
        self.bytes += bytes;
        let elapsed = now.saturating_duration_since(self.since);
        if self.wanted >= self.most || left < LARGE || elapsed < SPAN {
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "a rate need not be exact")]
        let rate = self.bytes as f64 / elapsed.as_secs_f64();
        if self.before.is_some_and(|before| rate < before * GAIN) {
            self.most = self.wanted;
        } else {
            self.wanted += 1;
        }
        self.before = Some(rate);
        (self.since, self.bytes) = (now, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANY: u64 = 1 << 40;

    /// The widths after spans with these rates.
    fn widths(rates: &[u64], left: u64, allowed: bool) -> Vec<usize> {
        let mut now = Instant::now();
        let mut width = Width::new(now);
        if allowed {
            width.allow();
        }
        let seen = rates.iter().map(|rate| {
            now += SPAN;
            width.count(rate * SPAN.as_secs(), left, now);
            width.wanted
        });
        seen.collect()
    }

    #[test]
    fn another_connection_is_opened_while_the_last_one_helped() {
        assert_eq!(widths(&[100, 200, 210, 900], MANY, true), [2, 3, 3, 3]);
        assert_eq!(widths(&[100, 200, 400, 800, 1600], MANY, true), [2, 3, 4, 4, 4]);
    }

    #[test]
    fn a_small_rest_and_a_server_without_parts_have_one() {
        assert_eq!(widths(&[100, 200], LARGE - 1, true), [1, 1]);
        assert_eq!(widths(&[100, 200], MANY, false), [1, 1]);
    }
}
