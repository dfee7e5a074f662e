//! Where the words of an account's buckets are.

use super::bucket::Bucket;
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
}

impl Memory {
    pub(super) fn of(_key: &Key) -> Self {
        Self::Own(Table::default())
    }

    pub(super) fn table(&self) -> &Table {
        match self {
            Self::Own(table) => table,
        }
    }

    pub(super) fn is_shared(&self) -> bool {
        match self {
            Self::Own(_) => false,
        }
    }
}
