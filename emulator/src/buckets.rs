//! Token buckets per cost tier, shared by all secrets of an account.

use crate::moment::Moment;
use crate::plans::Plan;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tier {
    Generate,
    Write,
    Read,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    filled_at: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// Unix time at which the bucket is full again.
    pub(crate) reset: i64,
    /// Whole seconds until a token is there, when there was none.
    pub(crate) retry_after: Option<u64>,
}

#[derive(Debug, Default)]
pub(crate) struct Buckets {
    generate: Option<Bucket>,
    write: Option<Bucket>,
    read: Option<Bucket>,
}

impl Buckets {
    pub(crate) fn take(&mut self, plan: Plan, tier: Tier, now: Moment) -> Level {
        let limit = plan.per_minute(tier);
        let capacity = f64::from(limit);
        let per_second = capacity / 60.0;
        let slot = match tier {
            Tier::Generate => &mut self.generate,
            Tier::Write => &mut self.write,
            Tier::Read => &mut self.read,
        };
        let bucket = slot.get_or_insert(Bucket { tokens: capacity, filled_at: now });
        let passed = now.seconds_since(bucket.filled_at).max(0.0);
        bucket.tokens = (bucket.tokens + passed * per_second).min(capacity);
        bucket.filled_at = now;

        let retry_after = if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            None
        } else {
            Some(((1.0 - bucket.tokens) / per_second).ceil().max(1.0) as u64)
        };
        let full_at = now.plus((capacity - bucket.tokens) / per_second);
        Level { limit, remaining: bucket.tokens as u32, reset: (full_at.0 as f64 / 1000.0).ceil() as i64, retry_after }
    }

    pub(crate) fn refill(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generate_bucket_of_free_holds_four_and_refills_one_in_fifteen_seconds() {
        let mut buckets = Buckets::default();
        let start = Moment(1_000_000);
        for left in [3, 2, 1, 0] {
            let level = buckets.take(Plan::Free, Tier::Generate, start);
            assert_eq!((level.limit, level.remaining, level.retry_after), (4, left, None));
        }
        let refused = buckets.take(Plan::Free, Tier::Generate, start);
        assert_eq!(refused, Level { limit: 4, remaining: 0, reset: 1060, retry_after: Some(15) });
        assert_eq!(buckets.take(Plan::Free, Tier::Generate, start.plus(14.0)).retry_after, Some(1));
        assert_eq!(buckets.take(Plan::Free, Tier::Generate, start.plus(15.0)).retry_after, None);
        assert_eq!(buckets.take(Plan::Free, Tier::Read, start).remaining, 119);
    }
}
