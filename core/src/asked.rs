//! A value that is asked for once, by one question for all who wait for it.

use std::process;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

/// Where the answer is, or will be.
pub(crate) type Cell<T> = Arc<OnceCell<T>>;

/// The value, once it was asked for. Clones share it.
#[derive(Debug)]
pub(crate) struct Asked<T>(Arc<Mutex<Option<Question<T>>>>);

/// A question, and the process that asks it.
#[derive(Debug)]
struct Question<T> {
    owner: u32,
    cell: Cell<T>,
}

impl<T> Question<T> {
    fn new(cell: OnceCell<T>) -> Self {
        Self { owner: process::id(), cell: Arc::new(cell) }
    }
}

impl<T> Asked<T> {
    /// Where the answer is, or will be. A forked child does not wait for a question that its parent asks.
    pub(crate) fn cell(&self) -> Cell<T> {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*slot {
            Some(question) if question.cell.initialized() || question.owner == process::id() => question.cell.clone(),
            _ => slot.insert(Question::new(OnceCell::new())).cell.clone(),
        }
    }

    /// Forgets an answer that the service refused, unless someone else did already.
    pub(crate) fn forget(&self, refused: &Cell<T>) {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.as_ref().is_some_and(|question| Arc::ptr_eq(&question.cell, refused)) {
            *slot = None;
        }
    }

    #[cfg(test)]
    pub(crate) fn hold(&self, value: T) {
        *self.0.lock().expect("no panic") = Some(Question::new(OnceCell::new_with(Some(value))));
    }
}

impl<T> Default for Asked<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}
