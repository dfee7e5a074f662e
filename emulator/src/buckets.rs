//! Token buckets per cost tier, shared by all secrets of an account.

use serde::Deserialize;

use crate::moment::Moment;
use crate::plans::Plan;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// A size that is not the plan's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) capacity: u32,
    pub(crate) per_second: f64,
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

/// One place a tier.
#[derive(Debug, Default)]
pub(crate) struct Buckets {
    held: [Option<Bucket>; 3],
    sizes: [Option<Size>; 3],
}

impl Buckets {
    pub(crate) fn take(&mut self, plan: Plan, tier: Tier, now: Moment) -> Level {
        let usual = Size { capacity: plan.per_minute(tier), per_second: f64::from(plan.per_minute(tier)) / 60.0 };
        let Size { capacity: limit, per_second } = self.sizes[tier as usize].unwrap_or(usual);
        let capacity = f64::from(limit);
        let bucket = self.held[tier as usize].get_or_insert(Bucket { tokens: capacity, filled_at: now });
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
        self.held = Default::default();
    }

    /// Makes a bucket another size, and full.
    pub(crate) fn resize(&mut self, tier: Tier, size: Size) {
        self.sizes[tier as usize] = Some(size);
        self.held[tier as usize] = None;
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

    #[test]
    fn a_bucket_may_have_another_size_than_the_plans() {
        let mut buckets = Buckets::default();
        let start = Moment(1_000_000);
        buckets.resize(Tier::Read, Size { capacity: 1, per_second: 2.0 });
        assert_eq!(buckets.take(Plan::Free, Tier::Read, start).retry_after, None);
        assert_eq!(buckets.take(Plan::Free, Tier::Read, start).retry_after, Some(1));
        assert_eq!(buckets.take(Plan::Free, Tier::Read, start.plus(0.5)), Level { limit: 1, remaining: 0, reset: 1001, retry_after: None });
    }
}
