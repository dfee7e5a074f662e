//! The stores of what was seen, each opened once.

use std::sync::Arc;

use super::memory::MemoryStore;
use super::seen::{Seen, SeenStore};
use crate::Result;
use crate::errors::Error;

/// The stores that a client's claims are made in.
#[derive(Clone)]
pub(crate) struct Shelf {
    memory: Arc<MemoryStore>,
}

impl Default for Shelf {
    fn default() -> Self {
        Self { memory: Arc::new(MemoryStore::default()) }
    }
}

impl Shelf {
    /// The client's memory, or the file of this path.
    pub(crate) fn store(&self, path: Option<&str>) -> Result<Arc<dyn SeenStore>> {
        match path {
            None => Ok(Arc::clone(&self.memory) as Arc<dyn SeenStore>),
            Some(path) => open(Seen::File(path.into())),
        }
    }
}

pub(super) fn open(seen: Seen) -> Result<Arc<dyn SeenStore>> {
    match seen {
        Seen::Memory => Ok(Arc::new(MemoryStore::default())),
        Seen::File(_) => Err(Error::invalid("seen", "files are not supported yet", "leave it out")),
        Seen::Store(store) => Ok(store),
    }
}
