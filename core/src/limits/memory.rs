//! Where the words of an account's buckets are.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use super::bucket::Bucket;
use super::mapped::Mapped;
use super::registry::Key;

/// The buckets of an account: generate, write, read.
#[derive(Debug, Default)]
#[repr(C)]
pub(super) struct Table {
    pub(super) buckets: [Bucket; 3],
}

/// The memory of this process, or of several.
#[derive(Debug)]
pub(super) enum Memory {
    Own(Table),
    Shared(Mapped),
}

impl Memory {
    /// The memory of an account: shared if it should be and can be.
    pub(super) fn of(key: &Key) -> Self {
        let Some(folder) = &key.folder else { return Self::Own(Table::default()) };
        match Mapped::open(folder, &key.hash) {
            Ok(mapped) => Self::Shared(mapped),
            Err(problem) => {
                static TOLD: AtomicBool = AtomicBool::new(false);
                if !TOLD.swap(true, Relaxed) {
                    let folder = folder.display();
                    tracing::warn!(%folder, %problem, "rate limits are not shared with other processes: no file can be had");
                }
                Self::Own(Table::default())
            }
        }
    }

    pub(super) fn table(&self) -> &Table {
        match self {
            Self::Own(table) => table,
            Self::Shared(mapped) => mapped.table(),
        }
    }

    pub(super) fn is_shared(&self) -> bool {
        matches!(self, Self::Shared(_))
    }
}
