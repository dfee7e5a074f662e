//! Small SQLite files that the processes of a host share.

#[cfg(unix)]
mod fork;
mod opening;
#[cfg(test)]
mod tests;

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::Result;
use crate::errors::Error;

/// What a file is for.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The setting that names the file, for errors.
    pub(crate) setting: &'static str,
    /// Marks a file as one of these, so that no other program's is taken for it.
    pub(crate) application: i32,
    /// The statements that made each version of the tables from the one before. Only ever added to.
    pub(crate) versions: &'static [&'static str],
}

/// When a change is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lasting {
    /// It outlives a loss of power: the disk has it before the call returns.
    Power,
    /// It outlives the process.
    Process,
}

/// A file. Clones share one connection, and so do all that open the same path in one process.
#[derive(Clone, Debug)]
pub(crate) struct Database(Arc<Holder>);

/// Closes the file's connection when the last clone is gone.
#[derive(Debug)]
struct Holder {
    path: PathBuf,
    layout: &'static Layout,
}

/// An open file of this process. No file is opened twice in one process: closing either would drop the locks of the other.
#[derive(Debug)]
struct Open {
    path: PathBuf,
    layout: &'static Layout,
    holders: usize,
    connection: Option<Connection>,
}

/// The open files of this process.
static FILES: Mutex<Vec<Open>> = Mutex::new(Vec::new());

fn files() -> MutexGuard<'static, Vec<Open>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Database {
    /// Opens a file, or makes it. Blocks for as long as another process is making it.
    pub(crate) fn open(path: &Path, layout: &'static Layout) -> Result<Self> {
        #[cfg(unix)]
        fork::close_before_forks();
        let path = opening::place(path).map_err(|problem| refused(layout, &problem))?;
        let mut files = files();
        match files.iter_mut().find(|open| open.path == path) {
            Some(open) if open.layout.application != layout.application => {
                return Err(refused(layout, &format!("{} is this program's `{}` already", path.display(), open.layout.setting)));
            }
            Some(open) => open.holders += 1,
            None => {
                let connection = opening::open(&path, layout).map_err(|problem| refused(layout, &problem))?;
                files.push(Open { path: path.clone(), layout, holders: 1, connection: Some(connection) });
            }
        }
        Ok(Self(Arc::new(Holder { path, layout })))
    }

    /// Runs `work` as one transaction that no other process sees half of, on a thread where blocking is allowed.
    /// It is carried out even if the future is dropped.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        lasting: Lasting,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        let holder = self.0.clone();
        let done = tokio::task::spawn_blocking(move || holder.run(lasting, work)).await;
        done.unwrap_or_else(|stopped| Err(refused(self.0.layout, &stopped)))
    }
}

impl Holder {
    fn run<T>(&self, lasting: Lasting, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T> {
        let mut files = files();
        let open = files.iter_mut().find(|open| open.path == self.path).ok_or_else(|| refused(self.layout, &"the file is closed"))?;
        let connection = match &mut open.connection {
            Some(connection) => connection,
            closed => closed.insert(opening::open(&self.path, self.layout).map_err(|problem| refused(self.layout, &problem))?),
        };
        transact(connection, lasting, work).map_err(|problem| refused(self.layout, &problem))
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let mut files = files();
        if let Some(at) = files.iter().position(|open| open.path == self.path) {
            files[at].holders -= 1;
            if files[at].holders == 0 {
                files.swap_remove(at);
            }
        }
    }
}

fn transact<T>(
    connection: &mut Connection,
    lasting: Lasting,
    work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let synchronous = if lasting == Lasting::Power { "FULL" } else { "NORMAL" };
    connection.pragma_update(None, "synchronous", synchronous)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let value = work(&transaction)?;
    transaction.commit()?;
    Ok(value)
}

fn refused(layout: &Layout, problem: &dyn Display) -> Error {
    Error::configuration(layout.setting, problem, "pass a file on a local disk that this program may read and write")
}
