//! The accounts that the clients of this process use.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use sha2::{Digest, Sha256};

use super::account::Account;
use super::memory::Memory;
use crate::per_process::PerProcess;
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

static ACCOUNTS: PerProcess<Mutex<HashMap<Key, Weak<Account>>>> = PerProcess::new();

/// The account of a key, one for all clients of this process.
pub(super) fn account(key: &Key) -> Arc<Account> {
    let mut accounts = ACCOUNTS.get().lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(account) = accounts.get(key).and_then(Weak::upgrade) {
        return account;
    }
    accounts.retain(|_, account| account.strong_count() > 0);
    let account = Arc::new(Account::new(process::id(), Memory::of(key)));
    accounts.insert(key.clone(), Arc::downgrade(&account));
    account
}
