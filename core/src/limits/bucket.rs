//! One bucket: how full it is, as the moment at which it will be full again. Every change is one compare-and-swap.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use super::Priority;
use super::clock::nanoseconds;
use super::rate::{Belief, Rate, Source};

/// A token is taken a little after it should be there: requests do not all travel equally long.
const TRAVEL: u64 = 20_000_000;

/// How long a token is left in the bucket after the service had fewer than was thought: someone else uses the account.
const OTHERS: u64 = 60_000_000_000;

/// A request that is not answered for so long was a process's that is no more.
const FORGOTTEN: u64 = 600_000_000_000;

/// The longest pause that a refusal causes.
const LONGEST: Duration = Duration::from_secs(3600);

/// The part of the words that processes share. All zeros is a bucket of which nothing is known.
#[derive(Debug, Default)]
#[repr(C)]
pub(super) struct Bucket {
    belief: Belief,
    full_at: AtomicU64,
    /// The same, of the half that polls may take.
    polls_full_at: AtomicU64,
    /// The millisecond at which a pause ends (44 bits), and its length in tenths of a second (20 bits).
    pause: AtomicU64,
    others_until: AtomicU64,
    sent: AtomicU64,
    answered: AtomicU64,
    sent_at: AtomicU64,
}

/// Why a token cannot be had now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shortage {
    pub(super) wait: u64,
    /// Only polls have had their share; others may go.
    pub(super) of_polls: bool,
}

/// What an answer tells of a bucket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) size: u32,
    pub(super) remaining: u32,
    /// Seconds until it is full.
    pub(super) full_in: Option<u64>,
    /// How many requests had been answered when this one was sent.
    pub(super) before: u64,
}

impl Bucket {
    pub(super) fn configure(&self, now: u64, size: u32) {
        self.belief.configure(now, size);
    }

    pub(super) fn rate(&self, now: u64) -> Option<Rate> {
        self.belief.read(now)
    }

    /// The tokens there are.
    pub(super) fn available(&self, now: u64) -> Option<f64> {
        self.rate(now).map(|rate| level(&self.full_at, now, rate.span()) as f64 / rate.interval as f64)
    }

    /// What is left of a pause.
    pub(super) fn paused(&self, now: u64) -> Option<u64> {
        let word = self.pause.load(Relaxed);
        let (end, length) = ((word >> 20) * 1_000_000, (word & 0xf_ffff) * 100_000_000);
        // More than its length lies ahead of a clock that was set back.
        Some(end.saturating_sub(now)).filter(|left| (1..=length).contains(left))
    }

    /// Takes a token, or tells what is missing. `urgent` goes at the reserve of interactive calls.
    pub(super) fn take(&self, now: u64, priority: Priority, urgent: bool) -> Result<(), Shortage> {
        if let Some(wait) = self.paused(now) {
            return Err(Shortage { wait, of_polls: false });
        }
        let Some(rate) = self.rate(now) else { return Ok(()) };
        let share = 2 * rate.interval;
        if priority == Priority::Poll {
            draw(&self.polls_full_at, now, rate.span(), share, share).map_err(|wait| Shortage { wait, of_polls: true })?;
        }
        let needed = self.needed(now, rate, if urgent { Priority::Interactive } else { priority });
        draw(&self.full_at, now, rate.span(), needed, rate.interval).map_err(|wait| {
            if priority == Priority::Poll {
                self.polls_full_at.fetch_sub(share, Relaxed);
            }
            Shortage { wait, of_polls: false }
        })
    }

    /// Puts a token back that was not used.
    pub(super) fn put_back(&self, now: u64, priority: Priority) {
        let Some(rate) = self.rate(now) else { return };
        let back = |word: &AtomicU64, interval| {
            let _ = word.fetch_update(Relaxed, Relaxed, |full_at| full_at.checked_sub(interval));
        };
        back(&self.full_at, rate.interval);
        if priority == Priority::Poll {
            back(&self.polls_full_at, 2 * rate.interval);
        }
    }

    /// How long until a call gets its token that `ahead` others go before, `polls` of them polls.
    pub(super) fn wait(&self, now: u64, priority: Priority, ahead: usize, polls: usize) -> u64 {
        let paused = self.paused(now).unwrap_or(0);
        let Some(rate) = self.rate(now) else { return paused };
        let missing = |word, needed: u64, interval: u64, ahead: usize| {
            (needed + interval.saturating_mul(ahead as u64)).saturating_sub(level(word, now, rate.span()))
        };
        let own = missing(&self.full_at, self.needed(now, rate, priority), rate.interval, ahead);
        let share = match priority {
            Priority::Poll => missing(&self.polls_full_at, 2 * rate.interval, 2 * rate.interval, polls),
            Priority::Interactive | Priority::Bulk => 0,
        };
        paused.max(own).max(share)
    }

    /// What the bucket must hold before a call may take a token of it, as the time in which it flows in.
    fn needed(&self, now: u64, rate: Rate, priority: Priority) -> u64 {
        let others = self.others_until.load(Relaxed);
        let kept = if now < others && others <= now + OTHERS { rate.interval } else { 0 };
        let reserve = if priority == Priority::Interactive { 0 } else { rate.span() / 5 };
        (rate.interval + TRAVEL + kept + reserve).min(rate.span())
    }

    /// A request is sent. Gives how many were answered before it.
    pub(super) fn sent(&self, now: u64) -> u64 {
        let sent = self.sent.fetch_add(1, Relaxed);
        if self.sent_at.swap(now, Relaxed).abs_diff(now) > FORGOTTEN {
            self.answered.store(sent, Relaxed);
        }
        self.answered.load(Relaxed)
    }

    pub(super) fn answered(&self) {
        self.answered.fetch_add(1, Relaxed);
    }

    /// Believes what an answer tells. Requests that the service may not have seen when it wrote the answer are subtracted.
    pub(super) fn learn(&self, now: u64, told: Told) {
        let before = self.rate(now).filter(|rate| rate.source != Source::Assumed);
        let rate = self.belief.learn(now, told.size, told.size.saturating_sub(told.remaining), told.full_in);
        let unseen = self.sent.load(Relaxed).saturating_sub(told.before).saturating_sub(1);
        let least = u64::from(told.remaining).saturating_sub(unseen).saturating_mul(rate.interval).min(rate.span());
        let most = (u64::from(told.remaining) + 1).saturating_mul(rate.interval).min(rate.span());
        if before.is_none_or(|known| known.size != rate.size) {
            self.full_at.store(now + rate.span() - least, Relaxed);
            return;
        }
        let _ = self.full_at.fetch_update(Relaxed, Relaxed, |full_at| {
            let thought = rate.span() - (full_at.saturating_sub(now)).min(rate.span());
            let held = if thought > most {
                self.others_until.store(now + OTHERS, Relaxed);
                most - rate.interval
            } else {
                thought.max(least)
            };
            (held != thought).then(|| now + rate.span() - held)
        });
    }

    /// The service refused for want of a token: no one calls until it said to, and then one goes first.
    pub(super) fn refused(&self, now: u64, hint: Duration, smallest: u32) {
        let known = self.rate(now).is_some();
        let rate = self.belief.doubt(now, smallest);
        let pause = hint.min(LONGEST).mul_f64(1.0 + 0.1 * rand::random::<f64>());
        let end = now + nanoseconds(pause);
        if self.paused(now).is_none_or(|left| now + left < end) {
            let tenths = u64::try_from(pause.as_millis() / 100).unwrap_or(0) + 1;
            self.pause.store(end.div_ceil(1_000_000) << 20 | tenths, Relaxed);
        }
        if known {
            self.others_until.store(now + OTHERS, Relaxed);
        }
        let full_at = end + rate.span() - self.needed(now, rate, Priority::Interactive);
        self.full_at.store(full_at, Relaxed);
    }
}

/// How much a bucket holds, as the time in which it flows in. A moment far ahead is a clock's jump: the bucket is empty then, not worse.
fn level(full_at: &AtomicU64, now: u64, span: u64) -> u64 {
    span - full_at.load(Relaxed).saturating_sub(now).min(span)
}

/// Takes `taken` if `needed` is there, or tells how long it is missing.
fn draw(full_at: &AtomicU64, now: u64, span: u64, needed: u64, taken: u64) -> Result<(), u64> {
    let needed = needed.min(span);
    let held = full_at.load(Relaxed);
    if held.saturating_sub(now) > span {
        // A clock was set back. Left alone, the bucket would be empty until it is that late again.
        let _ = full_at.compare_exchange(held, now + span, Relaxed, Relaxed);
    }
    let drawn = full_at.fetch_update(Relaxed, Relaxed, |full_at| {
        let missing = full_at.saturating_sub(now).min(span);
        (span - missing >= needed).then(|| now + missing + taken)
    });
    drawn.map(drop).map_err(|full_at| needed - (span - full_at.saturating_sub(now).min(span)).min(needed))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000_000;
    const NOW: u64 = 1_800_000_000 * SECOND;

    fn of(size: u32) -> Bucket {
        let bucket = Bucket::default();
        bucket.configure(NOW, size);
        bucket
    }

    fn takes(bucket: &Bucket, now: u64) -> usize {
        (0..1000).take_while(|_| bucket.take(now, Priority::Interactive, false).is_ok()).count()
    }

    #[test]
    fn a_clock_that_is_set_back_empties_the_bucket_for_a_minute_at_most() {
        let bucket = of(60);
        assert_eq!(takes(&bucket, NOW), 59);
        let earlier = NOW - 300 * SECOND;
        assert_eq!(takes(&bucket, earlier), 0);
        assert_eq!(takes(&bucket, earlier + 30 * SECOND), 29);
        assert_eq!(takes(&bucket, earlier + 90 * SECOND), 59);
    }

    #[test]
    fn a_pause_ends_when_a_clock_is_set_back() {
        let bucket = of(60);
        bucket.refused(NOW, Duration::from_secs(10), 60);
        assert!(bucket.paused(NOW + 9 * SECOND).is_some());
        assert_eq!(bucket.paused(NOW + 12 * SECOND), None);
        assert_eq!(bucket.paused(NOW - 300 * SECOND), None);
    }

    #[test]
    fn the_pause_is_longer_than_the_hint_by_up_to_a_tenth() {
        for _ in 0..100 {
            let bucket = of(60);
            bucket.refused(NOW, Duration::from_secs(10), 60);
            let pause = bucket.paused(NOW).expect("a pause");
            assert!((10 * SECOND..=11 * SECOND + 1_000_000).contains(&pause), "{pause}");
        }
    }

    #[test]
    fn after_a_pause_one_goes_first() {
        let bucket = of(600);
        bucket.refused(NOW, Duration::from_secs(10), 600);
        assert_eq!(takes(&bucket, NOW + 9 * SECOND), 0);
        let end = NOW + bucket.paused(NOW).expect("a pause");
        assert_eq!(takes(&bucket, end), 1);
        assert!(bucket.take(end + SECOND / 5, Priority::Interactive, false).is_ok());
    }

    #[test]
    fn what_is_left_in_a_strangers_presence_is_a_token() {
        let bucket = of(60);
        bucket.take(NOW, Priority::Interactive, false).expect("a token");
        let before = bucket.sent(NOW);
        bucket.learn(NOW, Told { size: 60, remaining: 10, full_in: None, before });
        assert_eq!(bucket.available(NOW), Some(10.0));
        assert_eq!(takes(&bucket, NOW), 8);
    }

    #[test]
    fn requests_of_a_process_that_is_no_more_are_forgotten() {
        let bucket = of(60);
        for _ in 0..50 {
            bucket.sent(NOW);
        }
        let later = NOW + 700 * SECOND;
        let before = bucket.sent(later);
        bucket.learn(later, Told { size: 60, remaining: 59, full_in: None, before });
        assert_eq!(bucket.available(later), Some(59.0));
    }
}
