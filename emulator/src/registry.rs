//! Who holds which secret.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use crate::accounts::{Account, Kind, Opening, secret_from};
use crate::clock::{Clock, Speed};
use crate::ids::digest;
use crate::moment::Moment;
use crate::plans::Plan;
use crate::witness::Witness;
use crate::world::World;

#[derive(Debug, Clone)]
pub(crate) struct Holder {
    pub(crate) account: Arc<Account>,
    pub(crate) revoked: bool,
    pub(crate) alias: String,
    created_at: Moment,
    /// In which order secrets were made.
    number: u64,
}

/// A secret as the lists of keys show it.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) alias: String,
    pub(crate) secret: String,
    pub(crate) created_at: Moment,
}

#[derive(Debug, Default)]
pub(crate) struct Registry {
    holders: HashMap<String, Holder>,
    made: u64,
}

impl Registry {
    fn hold(&mut self, secret: String, account: &Arc<Account>, alias: String) {
        let holder = Holder { account: Arc::clone(account), revoked: false, alias, created_at: account.now(), number: self.made };
        self.holders.insert(secret, holder);
    }

    fn make(&mut self, seed: u64, account: &Arc<Account>, alias: String) -> String {
        self.made += 1;
        let secret = secret_from(digest(&format!("{seed}/secret {}", self.made)));
        self.hold(secret.clone(), account, alias);
        secret
    }

    fn held_by<'a>(&'a self, account: &'a Arc<Account>) -> impl Iterator<Item = (&'a String, &'a Holder)> {
        self.holders.iter().filter(|(_, holder)| !holder.revoked && Arc::ptr_eq(&holder.account, account))
    }
}

/// Wanted properties of a new account; what is missing comes from the settings.
#[derive(Debug, Default)]
pub(crate) struct NewAccount {
    pub(crate) plan: Option<Plan>,
    pub(crate) balance: Option<i64>,
    pub(crate) organization: bool,
    pub(crate) own_clock: Option<Speed>,
    pub(crate) secret: Option<String>,
    pub(crate) email: Option<String>,
}

impl World {
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
            email: wanted.email,
            ledger: None,
        }));
        registry.hold(secret.clone(), &account, "default".to_owned());
        Some((secret, account))
    }

    /// Opens an account that has no secret yet and spends from the wallet of another.
    pub(crate) fn open_organization(&self, owner: &Account) -> Arc<Account> {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        registry.made += 1;
        let seed = format!("{}/organization {}", self.settings.seed, registry.made);
        let state = owner.state();
        Arc::new(Account::open(Opening {
            seed,
            plan: state.plan,
            balance: None,
            kind: Kind::Organization,
            clock: owner.clock(),
            eras: state.eras.clone(),
            artifact_bytes: state.artifact_bytes,
            email: None,
            ledger: Some(state.ledger.clone()),
        }))
    }

    /// Another secret of the same account.
    pub(crate) fn add_secret(&self, account: &Arc<Account>) -> String {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        let alias = format!("key-{}", registry.made + 1);
        registry.make(self.settings.seed, account, alias)
    }

    /// The same under a name; `None` when the name is taken.
    pub(crate) fn add_key(&self, account: &Arc<Account>, alias: &str) -> Option<String> {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        if registry.held_by(account).any(|(_, holder)| holder.alias == alias) {
            return None;
        }
        Some(registry.make(self.settings.seed, account, alias.to_owned()))
    }

    /// The secrets of an account that work, oldest first.
    pub(crate) fn keys(&self, account: &Arc<Account>) -> Vec<Key> {
        let registry = self.registry.read().unwrap_or_else(PoisonError::into_inner);
        let mut held: Vec<(&String, &Holder)> = registry.held_by(account).collect();
        held.sort_by_key(|(_, holder)| holder.number);
        held.into_iter()
            .map(|(secret, holder)| Key { alias: holder.alias.clone(), secret: secret.clone(), created_at: holder.created_at })
            .collect()
    }

    pub(crate) fn account_of(&self, user_id: &str) -> Option<Arc<Account>> {
        self.accounts().into_iter().find(|account| account.user_id == user_id)
    }

    pub(crate) fn revoke(&self, secret: &str) {
        let mut registry = self.registry.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(holder) = registry.holders.get_mut(secret) {
            holder.revoked = true;
        }
    }

    pub(crate) fn remove(&self, secret: &str) {
        self.registry.write().unwrap_or_else(PoisonError::into_inner).holders.remove(secret);
    }

    pub(crate) fn holder(&self, secret: &str) -> Option<Holder> {
        self.registry.read().unwrap_or_else(PoisonError::into_inner).holders.get(secret).cloned()
    }

    /// Whoever owns the agent.
    pub(crate) fn owner_of(&self, agent: &str) -> Option<Arc<Account>> {
        let everybody = self.accounts().into_iter().chain([Arc::clone(&self.showcase)]);
        everybody.into_iter().find(|account| account.state().agents.find(agent).is_some())
    }

    pub(crate) fn witness(&self, secret: Option<&str>) -> Arc<Witness> {
        self.behind(secret).map_or_else(|| Arc::clone(&self.anonymous), |account| Arc::clone(&account.witness))
    }

    /// The account behind a secret or a token, whatever it may still do.
    pub(crate) fn behind(&self, secret: Option<&str>) -> Option<Arc<Account>> {
        let secret = secret?;
        self.holder(secret).map(|holder| holder.account).or_else(|| self.grant(secret).map(|grant| grant.account))
    }

    pub(crate) fn accounts(&self) -> Vec<Arc<Account>> {
        let registry = self.registry.read().unwrap_or_else(PoisonError::into_inner);
        let mut accounts: Vec<Arc<Account>> = registry.holders.values().map(|holder| Arc::clone(&holder.account)).collect();
        accounts.sort_by(|one, other| one.account_id.cmp(&other.account_id));
        accounts.dedup_by(|one, other| Arc::ptr_eq(one, other));
        accounts
    }
}
