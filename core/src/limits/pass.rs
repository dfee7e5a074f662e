use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::account::{Account, place};
use super::bucket::{Bucket, Told};
use super::queue::Queue;
use super::{Plan, Priority, clock};
use crate::operation::Tier;
use crate::response::RateLimit;

/// A request that may be sent: it has its token. Tells the bucket what came of it.
pub(crate) struct Pass {
    account: Arc<Account>,
    tier: Tier,
    priority: Priority,
    before: u64,
    /// How long it waited for its token.
    pub(crate) waited: Duration,
}

impl Pass {
    pub(super) fn new(account: Arc<Account>, tier: Tier, priority: Priority, before: u64, waited: Duration) -> Self {
        Self { account, tier, priority, before, waited }
    }

    fn bucket(&self) -> &Bucket {
        self.account.bucket(place(self.tier))
    }

    fn queue(&self) -> &Queue {
        &self.account.lane(place(self.tier)).queue
    }

    /// An answer told the bucket's state; `date` is the second in which the service wrote it.
    pub(crate) fn learn(&self, told: &RateLimit, date: Option<i64>) {
        let full_in = told.reset.zip(date).and_then(|(reset, date)| u64::try_from(reset - date).ok());
        self.bucket().learn(clock::now(), Told { size: told.limit, remaining: told.remaining, full_in, before: self.before });
        self.queue().look_again();
    }

    /// The service refused the request because the bucket is empty. Those who wait, wait longer.
    pub(crate) fn refused(&self, hint: Duration) {
        self.bucket().refused(clock::now(), hint, Plan::Free.per_minute(self.tier));
        self.queue().look_again();
    }

    /// The request never reached the service.
    pub(crate) fn unused(&self) {
        self.bucket().put_back(clock::now(), self.priority);
        self.queue().look_again();
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        self.bucket().answered();
    }
}

impl fmt::Debug for Pass {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pass").field("tier", &self.tier).finish_non_exhaustive()
    }
}
