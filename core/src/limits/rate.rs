//! How large a bucket is, how fast it fills, and how that is known: one word, with the interval beside it.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// How long the size of a bucket is believed without being told again. Plans change within about a minute, and answers tell all the time.
const BELIEVED: u64 = 600;

const SECOND: u64 = 1_000_000_000;

/// No bucket is believed to fill faster than this: two requests a millisecond are a misunderstanding.
const SHORTEST: u64 = SECOND / 2000;

/// How the size of a bucket is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Configured = 1,
    Learnt = 2,
    /// A refusal proved that there is a limit, and did not tell which.
    Assumed = 3,
}

/// The size of a bucket, and the nanoseconds between two tokens that flow into it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    pub(super) size: u32,
    pub(super) interval: u64,
    pub(super) source: Source,
}

impl Rate {
    /// The time in which the bucket fills.
    pub(super) fn span(self) -> u64 {
        u64::from(self.size).saturating_mul(self.interval)
    }
}

/// What is believed of a bucket, for as long as it is.
#[derive(Debug, Default)]
pub(super) struct Belief {
    interval: AtomicU64,
    /// Size (24 bits), source (2 bits), the Unix second until which both are believed (38 bits).
    word: AtomicU64,
}

impl Belief {
    pub(super) fn read(&self, now: u64) -> Option<Rate> {
        let word = self.word.load(Relaxed);
        let (size, until, second) = ((word >> 40) as u32, word & ((1 << 38) - 1), now / SECOND);
        let source = match (word >> 38) & 3 {
            1 => Source::Configured,
            2 => Source::Learnt,
            3 => Source::Assumed,
            _ => return None,
        };
        // Far ahead of a clock that was set back, it would be believed for too long.
        let believed = size > 0 && second <= until && until <= second + 2 * BELIEVED;
        believed.then(|| Rate { size, interval: self.interval.load(Relaxed).max(SHORTEST), source })
    }

    fn write(&self, now: u64, rate: Rate, seconds: u64) {
        self.interval.store(rate.interval, Relaxed);
        let until = (now / SECOND + seconds) & ((1 << 38) - 1);
        self.word.store(u64::from(rate.size) << 40 | (rate.source as u64) << 38 | until, Relaxed);
    }

    /// Believes the plan that a client was configured with, unless the service said otherwise.
    pub(super) fn configure(&self, now: u64, size: u32) {
        let known = self.read(now);
        let settled = known.is_some_and(|rate| rate.source == Source::Learnt || (rate.source == Source::Configured && rate.size == size));
        let until = self.word.load(Relaxed) & ((1 << 38) - 1);
        if !settled || until < now / SECOND + BELIEVED / 2 {
            let rate = known.filter(|_| settled).unwrap_or(Rate { size, interval: documented(size), source: Source::Configured });
            if rate.source == Source::Configured {
                self.write(now, rate, BELIEVED);
            }
        }
    }

    /// Believes the service: the size it told, and how long it takes to fill `missing` tokens.
    ///
    /// The documented flow fills a bucket in a minute. Only when the service promises to be faster by half is its promise used: both ends of
    /// the time it gives are rounded to seconds.
    pub(super) fn learn(&self, now: u64, size: u32, missing: u32, full_in: Option<u64>) -> Rate {
        let size = size.clamp(1, (1 << 24) - 1);
        let known = self.read(now).filter(|rate| rate.size == size && rate.source == Source::Learnt);
        let mut interval = known.map_or(documented(size), |rate| rate.interval.min(documented(size)));
        if missing >= 4
            && let Some(seconds) = full_in.filter(|seconds| *seconds > 0)
        {
            let promised = (seconds * SECOND / u64::from(missing)).max(SHORTEST);
            if promised + promised / 2 < documented(size) {
                interval = interval.min(promised);
            }
        }
        let rate = Rate { size, interval, source: Source::Learnt };
        self.write(now, rate, BELIEVED);
        rate
    }

    /// Learns from a refusal: of an unknown bucket, that it is one; of a bucket that was thought to fill fast, that it does not.
    pub(super) fn doubt(&self, now: u64, smallest: u32) -> Rate {
        match self.read(now) {
            Some(rate) => {
                let slower = (rate.interval + rate.interval / 10).min(documented(rate.size).max(rate.interval));
                self.interval.store(slower, Relaxed);
                Rate { interval: slower, ..rate }
            }
            None => {
                let rate = Rate { size: smallest, interval: documented(smallest), source: Source::Assumed };
                self.write(now, rate, BELIEVED / 10);
                rate
            }
        }
    }
}

/// The flow that the service documents: a bucket fills in a minute.
fn documented(size: u32) -> u64 {
    60 * SECOND / u64::from(size.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000 * SECOND;

    #[test]
    fn a_plan_is_believed_until_the_service_tells() {
        let belief = Belief::default();
        assert_eq!(belief.read(NOW), None);
        belief.configure(NOW, 30);
        assert_eq!(belief.read(NOW), Some(Rate { size: 30, interval: 2 * SECOND, source: Source::Configured }));
        belief.configure(NOW, 60);
        assert_eq!(belief.read(NOW).map(|rate| rate.size), Some(60));
        belief.learn(NOW, 120, 1, None);
        belief.configure(NOW, 30);
        assert_eq!(belief.read(NOW), Some(Rate { size: 120, interval: SECOND / 2, source: Source::Learnt }));
    }

    #[test]
    fn what_was_learnt_is_forgotten_in_time_and_after_a_jump_of_the_clock() {
        let belief = Belief::default();
        belief.learn(NOW, 120, 1, None);
        assert!(belief.read(NOW + 600 * SECOND).is_some());
        assert_eq!(belief.read(NOW + 601 * SECOND), None);
        assert_eq!(belief.read(NOW - 3600 * SECOND), None);
        belief.configure(NOW + 700 * SECOND, 4);
        assert_eq!(belief.read(NOW + 700 * SECOND).map(|rate| rate.source), Some(Source::Configured));
    }

    #[test]
    fn a_faster_flow_is_believed_when_it_is_promised_beyond_doubt() {
        let belief = Belief::default();
        assert_eq!(belief.learn(NOW, 10, 10, Some(55)).interval, 6 * SECOND);
        assert_eq!(belief.learn(NOW, 10, 3, Some(3)).interval, 6 * SECOND);
        assert_eq!(belief.learn(NOW, 10, 10, Some(12)).interval, 1_200_000_000);
        assert_eq!(belief.learn(NOW, 10, 10, Some(10)).interval, SECOND);
        assert_eq!(belief.doubt(NOW, 4).interval, 1_100_000_000);
    }

    #[test]
    fn a_refusal_by_an_unknown_bucket_makes_it_a_small_one_for_a_minute() {
        let belief = Belief::default();
        belief.doubt(NOW, 30);
        assert_eq!(belief.read(NOW + 60 * SECOND), Some(Rate { size: 30, interval: 2 * SECOND, source: Source::Assumed }));
        assert_eq!(belief.read(NOW + 61 * SECOND), None);
    }
}
