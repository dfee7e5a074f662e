//! The stores of what was seen, each opened once.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::memory::MemoryStore;
use super::seen::{Seen, SeenStore};
use crate::Result;

/// The stores that a client's claims are made in.
#[derive(Clone, Default)]
pub(crate) struct Shelf {
    memory: Arc<MemoryStore>,
    files: Arc<Mutex<HashMap<String, Arc<dyn SeenStore>>>>,
}

impl Shelf {
    /// The client's memory, or the file of this path.
    pub(crate) fn store(&self, path: Option<&str>) -> Result<Arc<dyn SeenStore>> {
        let Some(path) = path else { return Ok(Arc::clone(&self.memory) as Arc<dyn SeenStore>) };
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = files.get(path) {
            return Ok(Arc::clone(store));
        }
        let store = file(Path::new(path))?;
        files.insert(path.to_owned(), Arc::clone(&store));
        Ok(store)
    }
}

pub(super) fn open(seen: Seen) -> Result<Arc<dyn SeenStore>> {
    match seen {
        Seen::Memory => Ok(Arc::new(MemoryStore::default())),
        Seen::File(path) => file(&path),
        Seen::Store(store) => Ok(store),
    }
}

#[cfg(feature = "sqlite")]
fn file(path: &Path) -> Result<Arc<dyn SeenStore>> {
    Ok(Arc::new(super::file::FileStore::open(path)?))
}

#[cfg(not(feature = "sqlite"))]
fn file(_: &Path) -> Result<Arc<dyn SeenStore>> {
    Err(crate::Error::configuration("seen", "this build has no SQLite", "build with the feature `sqlite`, or leave it out"))
}
