//! What a client knows of its account's buckets, for a person.

use super::account::{Account, place};
use super::rate::Source;
use super::{Limits, clock};
use crate::models::{AccountLimits, BucketState, LimitSource};
use crate::operation::Tier;
use crate::secret::Credential;

const SECOND: f64 = 1e9;

impl Limits {
    pub(crate) fn now(&self, credential: &Credential) -> AccountLimits {
        let account = credential.held().and_then(|secret| self.account(&secret));
        let state = |tier| account.as_deref().map_or_else(unknown, |account| self.state(account, tier));
        AccountLimits {
            generate: state(Tier::Generate),
            write: state(Tier::Write),
            read: state(Tier::Read),
            shared: account.as_ref().is_some_and(|account| account.memory.is_shared()),
            extra: Default::default(),
        }
    }

    fn state(&self, account: &Account, tier: Tier) -> BucketState {
        let now = clock::now();
        let bucket = account.bucket(place(tier));
        if let Some(plan) = self.plan() {
            bucket.configure(now, plan.per_minute(tier));
        }
        let rate = bucket.rate(now);
        BucketState {
            source: rate.map(|rate| match rate.source {
                Source::Configured => LimitSource::Configured,
                Source::Learnt | Source::Assumed => LimitSource::Learnt,
            }),
            capacity: rate.map(|rate| i64::from(rate.size)),
            available: bucket.available(now),
            refill: rate.map(|rate| SECOND / rate.interval as f64),
            paused: bucket.paused(now).map(|left| left as f64 / SECOND),
            waiting: i64::try_from(account.lane(place(tier)).queue.waiting()).unwrap_or(i64::MAX),
            extra: Default::default(),
        }
    }
}

fn unknown() -> BucketState {
    BucketState { source: None, capacity: None, available: None, refill: None, paused: None, waiting: 0, extra: Default::default() }
}
