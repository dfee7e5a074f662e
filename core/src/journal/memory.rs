//! A journal that ends with its process.

use std::sync::{Mutex, PoisonError};

use super::{Change, Entry, State, Which};

/// The most entries that are kept. What has ended goes first.
const MOST: usize = 4_096;

/// The entries, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<Vec<Entry>>);

impl Memory {
    pub(super) fn revise<T>(&self, account: &str, which: &Which, decide: impl FnOnce(Vec<Entry>) -> (Vec<Change>, T)) -> T {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = entries.iter().filter(|entry| entry.account == account && which.names(entry)).cloned().collect();
        let (changes, value) = decide(found);
        for change in changes {
            match change {
                Change::Put(entry) => match entries.iter_mut().find(|held| same(held, &entry.account, &entry.operation, &entry.key)) {
                    Some(held) => *held = entry,
                    None => entries.push(entry),
                },
                Change::Remove { account, operation, key } => entries.retain(|held| !same(held, &account, &operation, &key)),
            }
        }
        if entries.len() > MOST {
            let dispensable = |entry: &Entry| entry.state != State::Open && entry.intent.is_none();
            let oldest = entries.iter().position(dispensable).or_else(|| entries.iter().position(|entry| !entry.waiting));
            oldest.map(|oldest| entries.remove(oldest));
        }
        value
    }
}

fn same(entry: &Entry, account: &str, operation: &str, key: &str) -> bool {
    entry.key == key && entry.operation == operation && entry.account == account
}
