//! Everything one emulator knows.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use crate::accounts::Account;
use crate::addresses::Addresses;
use crate::clock::{Clock, Speed};
use crate::condition::Condition;
use crate::eras::Eras;
use crate::ids::{digest, hex};
use crate::organizations::Organizations;
use crate::origin::shelf::Shelf;
use crate::plans::Plan;
use crate::registry::Registry;
use crate::showcase;
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

#[derive(Debug)]
pub(crate) struct World {
    pub(crate) settings: Settings,
    pub(crate) clock: Arc<Clock>,
    pub(crate) addresses: Addresses,
    pub(crate) shelf: Shelf,
    /// Sees the requests that carry no secret of an account.
    pub(crate) anonymous: Arc<Witness>,
    /// Whoever owns the sample agents that everybody may download.
    pub(crate) showcase: Arc<Account>,
    pub(crate) organizations: Mutex<Organizations>,
    pub(crate) condition: Mutex<Condition>,
    closed: AtomicBool,
    pub(crate) registry: RwLock<Registry>,
    url: OnceLock<String>,
    requests: AtomicU64,
}

impl World {
    pub(crate) fn new(settings: Settings) -> Self {
        let clock = Arc::new(Clock::new(settings.speed));
        Self {
            showcase: showcase::open(&settings, Arc::clone(&clock)),
            organizations: Mutex::default(),
            condition: Mutex::new(Condition::starting_at(clock.now())),
            closed: AtomicBool::new(false),
            clock,
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

    pub(crate) fn organizations(&self) -> MutexGuard<'_, Organizations> {
        self.organizations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn condition(&self) -> MutexGuard<'_, Condition> {
        self.condition.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No more requests are served; open sockets end.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
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
