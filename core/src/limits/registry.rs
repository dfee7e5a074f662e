//! The accounts that the clients of this process use.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicPtr, Ordering::AcqRel, Ordering::Acquire};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use sha2::{Digest, Sha256};

use super::account::Account;
use super::memory::Memory;
use crate::secret::Secret;

/// An account: by a hash, because the secret is kept nowhere else. Clients that share with other processes do not with those that do not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) hash: [u8; 32],
    pub(super) folder: Option<PathBuf>,
}

impl Key {
    pub(super) fn new(base_url: &str, secret: &Secret, folder: Option<PathBuf>) -> Self {
        let mut hash = Sha256::new();
        hash.update(base_url);
        hash.update([0]);
        hash.update(secret.reveal());
        Self { hash: hash.finalize().into(), folder }
    }
}

struct Registry {
    process: u32,
    accounts: Mutex<HashMap<Key, Weak<Account>>>,
}

static REGISTRY: AtomicPtr<Registry> = AtomicPtr::new(std::ptr::null_mut());

/// The registry of this process. A forked child makes its own, without a lock that a thread of its parent may have held, and leaks its
/// parent's: what waits there are calls of the parent.
fn registry() -> &'static Registry {
    let process = process::id();
    loop {
        let held = REGISTRY.load(Acquire);
        // SAFETY: only leaked boxes are stored.
        if let Some(registry) = unsafe { held.as_ref() }
            && registry.process == process
        {
            return registry;
        }
        let fresh = Box::into_raw(Box::new(Registry { process, accounts: Mutex::default() }));
        if REGISTRY.compare_exchange(held, fresh, AcqRel, Acquire).is_err() {
            // SAFETY: no one else has seen it.
            drop(unsafe { Box::from_raw(fresh) });
        }
    }
}

/// The account of a key, one for all clients of this process.
pub(super) fn account(key: &Key) -> Arc<Account> {
    let registry = registry();
    let mut accounts = registry.accounts.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(account) = accounts.get(key).and_then(Weak::upgrade) {
        return account;
    }
    accounts.retain(|_, account| account.strong_count() > 0);
    let account = Arc::new(Account::new(registry.process, Memory::of(key)));
    accounts.insert(key.clone(), Arc::downgrade(&account));
    account
}
