//! Everything one emulator knows.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::accounts::{Account, Kind, Opening, secret_from};
use crate::addresses::Addresses;
use crate::clock::{Clock, Speed};
use crate::eras::Eras;
use crate::ids::{digest, hex};
use crate::origin::shelf::Shelf;
use crate::plans::Plan;
use crate::webhooks;
use crate::witness::Witness;

#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) speed: Speed,
    pub(crate) plan: Plan,
    pub(crate) eras: Eras,
    pub(crate) artifact_bytes: u64,
    pub(crate) per_address_limits: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Holder {
    pub(crate) account: Arc<Account>,
    pub(crate) revoked: bool,
}

#[derive(Debug, Default)]
struct Registry {
    holders: HashMap<String, Holder>,
    made: u64,
}

/// Wanted properties of a new account; what is missing comes from the settings.
#[derive(Debug, Default)]
pub(crate) struct NewAccount {
    pub(crate) plan: Option<Plan>,
    pub(crate) balance: Option<i64>,
    pub(crate) organization: bool,
    pub(crate) own_clock: Option<Speed>,
    pub(crate) secret: Option<String>,
}

#[derive(Debug)]
pub(crate) struct World {
    pub(crate) settings: Settings,
    pub(crate) clock: Arc<Clock>,
    pub(crate) addresses: Addresses,
    pub(crate) shelf: Shelf,
    /// Sees the requests that carry no secret of an account.
    pub(crate) anonymous: Arc<Witness>,
    registry: RwLock<Registry>,
    url: OnceLock<String>,
    requests: AtomicU64,
}

impl World {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            clock: Arc::new(Clock::new(settings.speed)),
            addresses: Addresses::new(settings.per_address_limits),
            shelf: Shelf::new(settings.seed),
            anonymous: Arc::default(),
            registry: RwLock::default(),
            url: OnceLock::new(),
            requests: AtomicU64::new(0),
            settings,
        }
    }

    pub(crate) fn bound(&self, url: String, media_url: String) {
        self.shelf.bound(media_url);
        self.url.get_or_init(|| url);
    }

    pub(crate) fn url(&self) -> &str {
        self.url.get().map_or("", String::as_str)
    }

    pub(crate) fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        format!("req_{}", &hex(&digest(&format!("{}/request {number}", self.settings.seed)))[..24])
    }

    /// Opens an account; refuses a secret that is taken.
    pub(crate) fn open_account(&self, wanted: NewAccount) -> Option<(String, Arc<Account>)> {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        registry.made += 1;
        let seed = format!("{}/account {}", self.settings.seed, registry.made);
        let secret = wanted.secret.unwrap_or_else(|| secret_from(digest(&seed)));
        if registry.holders.contains_key(&secret) {
            return None;
        }
        let clock = match wanted.own_clock {
            Some(speed) => Arc::new(Clock::starting_at(self.clock.now(), speed)),
            None => Arc::clone(&self.clock),
        };
        let account = Arc::new(Account::open(Opening {
            seed,
            plan: wanted.plan.unwrap_or(self.settings.plan),
            balance: wanted.balance,
            kind: if wanted.organization { Kind::Organization } else { Kind::Personal },
            clock,
            eras: self.settings.eras.clone(),
            artifact_bytes: self.settings.artifact_bytes,
        }));
        registry.holders.insert(secret.clone(), Holder { account: Arc::clone(&account), revoked: false });
        Some((secret, account))
    }

    /// Another secret of the same account.
    pub(crate) fn add_secret(&self, account: &Arc<Account>) -> String {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        registry.made += 1;
        let secret = secret_from(digest(&format!("{}/secret {}", self.settings.seed, registry.made)));
        registry.holders.insert(secret.clone(), Holder { account: Arc::clone(account), revoked: false });
        secret
    }

    pub(crate) fn revoke(&self, secret: &str) {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(holder) = registry.holders.get_mut(secret) {
            holder.revoked = true;
        }
    }

    pub(crate) fn remove(&self, secret: &str) -> bool {
        self.registry.write().unwrap_or_else(PoisonError::into_inner).holders.remove(secret).is_some()
    }

    pub(crate) fn holder(&self, secret: &str) -> Option<Holder> {
        self.registry.read().unwrap_or_else(PoisonError::into_inner).holders.get(secret).cloned()
    }

    /// Whoever owns the agent.
    pub(crate) fn owner_of(&self, agent: &str) -> Option<Arc<Account>> {
        self.accounts().into_iter().find(|account| account.state().agents.find(agent).is_some())
    }

    pub(crate) fn witness(&self, secret: Option<&str>) -> Arc<Witness> {
        let holder = secret.and_then(|secret| self.holder(secret));
        holder.map_or_else(|| Arc::clone(&self.anonymous), |holder| Arc::clone(&holder.account.witness))
    }

    pub(crate) fn accounts(&self) -> Vec<Arc<Account>> {
        let registry = self.registry.read().unwrap_or_else(PoisonError::into_inner);
        let mut accounts: Vec<Arc<Account>> = registry.holders.values().map(|holder| Arc::clone(&holder.account)).collect();
        accounts.sort_by(|one, other| one.account_id.cmp(&other.account_id));
        accounts.dedup_by(|one, other| Arc::ptr_eq(one, other));
        accounts
    }

    /// Carries out what became due for an account and tells its webhooks.
    pub(crate) fn settle(self: &Arc<Self>, account: &Arc<Account>) {
        let now = account.now();
        let events = account.state().settle(now);
        for event in events {
            webhooks::delivery::announce(account, &event);
        }
    }

    pub(crate) fn settle_all(self: &Arc<Self>) {
        for account in self.accounts() {
            self.settle(&account);
        }
    }
}
