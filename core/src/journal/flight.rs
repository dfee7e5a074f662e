//! What this process is sending at this moment.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::Entry;

static KEYS: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A key that is being sent, until this is dropped.
#[derive(Debug)]
pub(crate) struct Flight(String);

impl Flight {
    pub(super) fn of(entry: &Entry) -> Self {
        let name = name(entry);
        KEYS.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        Self(name)
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        KEYS.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Whether an entry is being sent by this process.
pub(super) fn is_in_flight(entry: &Entry) -> bool {
    KEYS.lock().unwrap_or_else(PoisonError::into_inner).contains(&name(entry))
}

/// A key is only unique within its account and operation.
fn name(entry: &Entry) -> String {
    format!("{} {} {}", entry.account, entry.operation, entry.key)
}
