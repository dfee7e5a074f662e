//! A client's way to its account's buckets.

use std::process;
use std::sync::{Arc, RwLock};

use super::account::{Account, place};
use super::registry::{self, Key};
use super::{Limiter, Pass, Plan, Priority, Setup, mapped};
use crate::Result;
use crate::operation::Tier;
use crate::secret::Secret;
use crate::transport::{Deadline, Origin};

/// The limits that a client keeps to. Clones share them.
#[derive(Clone)]
pub(crate) struct Limits {
    setup: Arc<Setup>,
    base_url: Arc<str>,
    /// The account that was used last. Never waited for: a lock that is taken may be one that a fork left behind.
    last: Arc<RwLock<Option<Last>>>,
}

struct Last {
    secret: Secret,
    account: Arc<Account>,
}

impl Limits {
    /// Emulators come and go, with other accounts at the same addresses: what is said of one is shared on request only.
    pub(crate) fn new(setup: Setup, origin: &Origin) -> Self {
        let folder = match setup.limiter {
            Limiter::Shared => setup.folder.clone().or_else(|| (!origin.is_loopback()).then(mapped::default_folder)),
            Limiter::Process | Limiter::Off => None,
        };
        Self { setup: Arc::new(Setup { folder, ..setup }), base_url: origin.base().into(), last: Arc::default() }
    }

    pub(super) fn plan(&self) -> Option<Plan> {
        self.setup.plan
    }

    /// Those of another account.
    pub(crate) fn of_another(&self) -> Self {
        Self { last: Arc::default(), ..self.clone() }
    }

    /// Waits until a request may be sent. Nothing where the service does not count it, or the client is not to.
    pub(crate) async fn admit(&self, secret: &Secret, tier: Tier, priority: Priority, deadline: Deadline) -> Result<Option<Pass>> {
        if tier == Tier::Unmetered {
            return Ok(None);
        }
        let Some(account) = self.account(secret) else { return Ok(None) };
        account.admit(tier, self.setup.plan, priority, deadline).await.map(Some)
    }

    /// Whether a request may be repeated, as far as the budget goes. Refusals of an empty bucket need none: the bucket paces them.
    pub(crate) fn may_repeat(&self, tier: Tier, billed: bool) -> bool {
        match self.last.try_read().ok().and_then(|last| last.as_ref().map(|last| last.account.clone())) {
            Some(account) if tier != Tier::Unmetered => account.lane(place(tier)).budget.spend(billed),
            _ => true,
        }
    }

    pub(super) fn account(&self, secret: &Secret) -> Option<Arc<Account>> {
        if self.setup.limiter == Limiter::Off {
            return None;
        }
        let process = process::id();
        if let Ok(last) = self.last.try_read()
            && let Some(last) = &*last
            && last.account.process == process
            && last.secret.is(secret)
        {
            return Some(last.account.clone());
        }
        let account = registry::account(&Key::new(&self.base_url, secret, self.setup.folder.clone()));
        if let Ok(mut last) = self.last.try_write() {
            let held = last.replace(Last { secret: secret.clone(), account: account.clone() });
            if held.as_ref().is_some_and(|held| held.account.process != process) {
                // A parent's calls wait there; they are not this process's to end.
                std::mem::forget(held);
            }
        }
        Some(account)
    }
}
