//! What a test prepared for a secret and what it can ask afterwards.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::faults::Faults;
use crate::journal::Journal;
use crate::replies::Replies;

#[derive(Debug, Default)]
pub(crate) struct Witness {
    journal: Mutex<Journal>,
    replies: Mutex<Replies>,
    faults: Mutex<Faults>,
}

impl Witness {
    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn replies(&self) -> MutexGuard<'_, Replies> {
        self.replies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
