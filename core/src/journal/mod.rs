//! The journal of billed work: a key is written down before the first byte leaves, so that a program that is killed does not pay twice.

mod begin;
mod entry;
#[cfg(feature = "sqlite")]
mod file;
pub(crate) mod fingerprint;
mod flight;
mod lookup;
mod memory;
pub(crate) mod owner;
mod resolve;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use chrono::SubsecRound;

use crate::Result;
use crate::describe::Timestamp;
#[cfg(feature = "sqlite")]
use crate::sqlite::{Database, Lasting};

pub(crate) use begin::{Begun, Claim, is_fresh};
pub(crate) use entry::{Entry, State};
pub(crate) use flight::Flight;
pub(crate) use lookup::{Finding, look_up};
pub(crate) use owner::is_sending;
pub(crate) use resolve::resolve;

use memory::Memory;

/// The entries of this process, or of all that share a file.
#[derive(Clone, Debug)]
pub(crate) enum Journal {
    Memory(Arc<Memory>),
    #[cfg(feature = "sqlite")]
    File(Database),
}

/// Which entries of an account.
#[derive(Clone, Debug)]
pub(crate) enum Which {
    /// All.
    All,
    /// Those under a key.
    Key(String),
    /// The one of that name.
    Intent(String),
    /// Those that have to do with a piece of work.
    Claim(Claim),
}

impl Which {
    fn names(&self, entry: &Entry) -> bool {
        match self {
            Self::All => true,
            Self::Key(key) => entry.key == *key,
            Self::Intent(intent) => entry.intent.as_ref() == Some(intent),
            Self::Claim(claim) => claim.concerns(entry),
        }
    }
}

/// A change of the journal.
#[derive(Debug)]
pub(crate) enum Change {
    /// Adds an entry, or replaces the one under the same key.
    Put(Entry),
    Remove {
        account: String,
        operation: String,
        key: String,
    },
}

impl Change {
    pub(crate) fn remove(entry: &Entry) -> Self {
        Self::Remove { account: entry.account.clone(), operation: entry.operation.clone(), key: entry.key.clone() }
    }
}

/// What a change has to outlive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlives {
    /// A loss of power.
    Power,
    /// The process.
    Process,
}

impl Default for Journal {
    fn default() -> Self {
        Self::Memory(Arc::default())
    }
}

impl Journal {
    /// The journal in a file, which is made where there is none.
    #[cfg(feature = "sqlite")]
    pub(crate) fn open(path: &Path) -> Result<Self> {
        Database::open(path, &file::LAYOUT).map(Self::File)
    }

    /// The journal in a file.
    #[cfg(not(feature = "sqlite"))]
    pub(crate) fn open(_: &Path) -> Result<Self> {
        let fix = "leave it out, or build with the feature `sqlite`";
        Err(crate::Error::configuration("journal", "this build keeps no files", fix))
    }

    /// Shows entries to `decide` and carries out what it decides, before anyone else sees or changes them.
    #[cfg_attr(not(feature = "sqlite"), expect(unused_variables, reason = "memory ends with the process"))]
    pub(crate) async fn revise<T: Send + 'static>(
        &self,
        account: &str,
        which: Which,
        outlives: Outlives,
        decide: impl FnOnce(Vec<Entry>) -> (Vec<Change>, T) + Send + 'static,
    ) -> Result<T> {
        match self {
            Self::Memory(memory) => Ok(memory.revise(account, &which, decide)),
            #[cfg(feature = "sqlite")]
            Self::File(database) => {
                let account = account.to_owned();
                let lasting = if outlives == Outlives::Power { Lasting::Power } else { Lasting::Process };
                let work = move |on: &rusqlite::Transaction<'_>| {
                    if outlives == Outlives::Power {
                        file::clear(on)?;
                    }
                    let (changes, value) = decide(file::find(on, &account, &which)?);
                    file::write(on, changes)?;
                    Ok(value)
                };
                database.run(lasting, work).await
            }
        }
    }

    /// The entries of an account.
    pub(crate) async fn entries(&self, account: &str, which: Which) -> Result<Vec<Entry>> {
        self.revise(account, which, Outlives::Process, |entries| (Vec::new(), entries)).await
    }

    /// Replaces an entry, unless it was removed or sent again meanwhile.
    pub(crate) async fn update(&self, entry: Entry, outlives: Outlives) -> Result<()> {
        let which = Which::Key(entry.key.clone());
        let account = entry.account.clone();
        let decide = move |held: Vec<Entry>| {
            let same = |held: &Entry| held.operation == entry.operation && held.sent_at == entry.sent_at && held.owner == entry.owner;
            let there = held.iter().any(same);
            (there.then_some(Change::Put(entry)).into_iter().collect(), ())
        };
        self.revise(&account, which, outlives, decide).await
    }
}

/// This moment, as exactly as a journal keeps it.
pub(crate) fn now() -> Timestamp {
    chrono::Utc::now().trunc_subsecs(3)
}
