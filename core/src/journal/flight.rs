//! What this process is sending at this moment.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

static KEYS: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A key that is being sent, until this is dropped.
#[derive(Debug)]
pub(crate) struct Flight(String);

impl Flight {
    pub(super) fn of(key: &str) -> Self {
        KEYS.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned());
        Self(key.to_owned())
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        KEYS.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Whether a key is being sent by this process.
pub(super) fn is_in_flight(key: &str) -> bool {
    KEYS.lock().unwrap_or_else(PoisonError::into_inner).contains(key)
}
