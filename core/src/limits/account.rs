use std::sync::Arc;
use std::time::Duration;

use super::bucket::Bucket;
use super::budget::Budget;
use super::clock;
use super::memory::Memory;
use super::pass::Pass;
use super::queue::Queue;
use super::{Plan, Priority};
use crate::Result;
use crate::errors::{Billed, Error, ErrorClass};
use crate::operation::Tier;
use crate::transport::Deadline;

/// The buckets of an account as a process sees them.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) process: u32,
    pub(super) memory: Memory,
    lanes: [Lane; 3],
}

/// What a process keeps of a bucket for itself.
#[derive(Debug, Default)]
pub(super) struct Lane {
    pub(super) queue: Queue,
    pub(super) budget: Budget,
}

impl Account {
    pub(super) fn new(process: u32, memory: Memory) -> Self {
        Self { process, memory, lanes: Default::default() }
    }

    pub(super) fn bucket(&self, at: usize) -> &Bucket {
        &self.memory.table().buckets[at]
    }

    pub(super) fn lane(&self, at: usize) -> &Lane {
        &self.lanes[at]
    }

    /// Waits for a token of a bucket.
    pub(super) async fn admit(self: Arc<Self>, tier: Tier, plan: Option<Plan>, priority: Priority, deadline: Deadline) -> Result<Pass> {
        let at = place(tier);
        let (bucket, lane) = (self.bucket(at), self.lane(at));
        let now = clock::now();
        if let Some(plan) = plan {
            bucket.configure(now, plan.per_minute(tier));
        }
        let mut waited = Duration::ZERO;
        if lane.queue.waiting() > 0 || bucket.take(now, priority, false).is_err() {
            let expected = lane.queue.wait(bucket, priority);
            if deadline.forbids(expected) {
                return Err(too_long(tier, expected));
            }
            let begun = clock::now();
            let place = lane.queue.join(bucket, priority);
            let token = deadline.over(place.token(|wait| deadline.forbids(wait))).await;
            token.unwrap_or_else(|_| Err(lane.queue.wait(bucket, priority))).map_err(|wait| too_long(tier, wait))?;
            waited = Duration::from_nanos(clock::now().saturating_sub(begun));
        }
        lane.budget.earn();
        let before = bucket.sent(clock::now());
        Ok(Pass::new(self, tier, priority, before, waited))
    }
}

/// Where a tier's bucket is.
pub(super) fn place(tier: Tier) -> usize {
    match tier {
        Tier::Generate => 0,
        Tier::Write => 1,
        Tier::Read | Tier::Unmetered => 2,
    }
}

/// The name of a tier's bucket.
pub(super) fn name(tier: Tier) -> &'static str {
    match tier {
        Tier::Generate => "generate",
        Tier::Write => "write",
        Tier::Read | Tier::Unmetered => "read",
    }
}

fn too_long(tier: Tier, wait: Duration) -> Error {
    let bucket = name(tier);
    let message = format!(
        "the account's {bucket} bucket is empty: the call would wait {:.1} s for its turn, longer than its total time limit",
        wait.as_secs_f64()
    );
    Error::new(ErrorClass::RateLimitedError, message).with(|details| {
        details.limit = Some("total");
        details.retry_after = Some(wait);
        details.billed = Billed::No;
        details.fix = Some("allow the call more time, make fewer calls, or have the plan's limits raised".to_owned());
    })
}
