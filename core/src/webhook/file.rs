use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use futures_util::future::BoxFuture;
use rusqlite::{OptionalExtension, Transaction, params};

use super::owner::{self, Owner};
use super::seen::{Claim, HELD, KEPT, SeenStore};
use crate::Result;
use crate::errors::Error;
use crate::sqlite::{Database, Lasting, Layout};

static LAYOUT: Layout = Layout {
    setting: "seen",
    // "bhwh"
    application: 0x6268_7768,
    versions: &["CREATE TABLE delivery (id TEXT PRIMARY KEY, done INTEGER NOT NULL, until INTEGER NOT NULL, owner TEXT NOT NULL)
             WITHOUT ROWID, STRICT;
         CREATE INDEX delivery_until ON delivery (until);"],
};

/// Remembers deliveries in a file that processes share.
pub(crate) struct FileStore {
    database: Database,
    path: PathBuf,
    owner: Mutex<Option<Owner>>,
}

impl FileStore {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let database = Database::open(path, &LAYOUT)?;
        // As it is named from any folder.
        let path = path.canonicalize().map_err(|error| refused(&error))?;
        Ok(Self { database, path, owner: Mutex::new(None) })
    }

    /// The name under which this process makes claims.
    fn owner(&self) -> Result<String> {
        let mut owner = self.owner.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = owner.as_ref().filter(|held| held.is_this_process()) {
            return Ok(held.name().to_owned());
        }
        let made = Owner::new(&self.path).map_err(|error| refused(&error))?;
        Ok(owner.insert(made).name().to_owned())
    }
}

fn refused(problem: &std::io::Error) -> Error {
    Error::configuration("seen", problem, "pass a file in a folder that this program may write to")
}

fn claim(transaction: &Transaction<'_>, store: &Path, delivery: &str, owner: &str, now: i64) -> rusqlite::Result<Claim> {
    transaction.execute("DELETE FROM delivery WHERE until <= ?1", [now])?;
    let held: Option<(bool, String)> = transaction
        .query_row("SELECT done, owner FROM delivery WHERE id = ?1", [delivery], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match held {
        Some((true, _)) => return Ok(Claim::Done),
        Some((false, holder)) if owner::is_alive(store, &holder) => return Ok(Claim::Busy),
        _ => {}
    }
    let until = now + HELD.as_secs().cast_signed();
    transaction
        .execute("INSERT OR REPLACE INTO delivery (id, done, until, owner) VALUES (?1, 0, ?2, ?3)", params![delivery, until, owner])?;
    Ok(Claim::New)
}

fn settle(transaction: &Transaction<'_>, delivery: &str, handled: bool, now: i64) -> rusqlite::Result<()> {
    if handled {
        let until = now + KEPT.as_secs().cast_signed();
        transaction.execute("INSERT OR REPLACE INTO delivery (id, done, until, owner) VALUES (?1, 1, ?2, '')", params![delivery, until])?;
    } else {
        transaction.execute("DELETE FROM delivery WHERE id = ?1 AND done = 0", [delivery])?;
    }
    Ok(())
}

fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

impl SeenStore for FileStore {
    fn claim<'a>(&'a self, delivery: &'a str) -> BoxFuture<'a, Result<Claim>> {
        let (delivery, path) = (delivery.to_owned(), self.path.clone());
        Box::pin(async move {
            let owner = self.owner()?;
            self.database.run(Lasting::Process, move |transaction| claim(transaction, &path, &delivery, &owner, now())).await
        })
    }

    fn settle<'a>(&'a self, delivery: &'a str, handled: bool) -> BoxFuture<'a, Result<()>> {
        let delivery = delivery.to_owned();
        Box::pin(self.database.run(Lasting::Process, move |transaction| settle(transaction, &delivery, handled, now())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("bithuman-seen-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        fn store(&self) -> FileStore {
            FileStore::open(&self.0.join("seen.sqlite")).unwrap()
        }

        fn owners(&self) -> usize {
            let names = std::fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name());
            names.filter(|name| name.to_str().unwrap().ends_with(".owner")).count()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).unwrap();
        }
    }

    impl FileStore {
        fn claim_at(&self, delivery: &'static str, now: i64) -> Claim {
            let (path, owner) = (self.path.clone(), self.owner().unwrap());
            run(self, move |transaction| claim(transaction, &path, delivery, &owner, now))
        }

        fn settle_at(&self, delivery: &'static str, handled: bool, now: i64) {
            run(self, move |transaction| settle(transaction, delivery, handled, now));
        }
    }

    fn run<T: Send + 'static>(store: &FileStore, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static) -> T {
        crate::runtime::handle().unwrap().block_on(store.database.run(Lasting::Process, work)).unwrap()
    }

    #[test]
    fn a_delivery_is_claimed_once_until_its_handling_failed() {
        let folder = Folder::new("claims");
        let store = folder.store();
        let (held, kept) = (HELD.as_secs().cast_signed(), KEPT.as_secs().cast_signed());
        assert_eq!(store.claim_at("evt_1", 100), Claim::New);
        assert_eq!(store.claim_at("evt_1", 100), Claim::Busy);
        assert_eq!(store.claim_at("evt_2", 100), Claim::New);
        store.settle_at("evt_1", false, 100);
        assert_eq!(store.claim_at("evt_1", 100), Claim::New);
        assert_eq!(store.claim_at("evt_1", 100 + held), Claim::New, "held no longer than that");
        store.settle_at("evt_1", true, 100);
        store.settle_at("evt_1", false, 100);
        assert_eq!(store.claim_at("evt_1", 99 + kept), Claim::Done);
        assert_eq!(store.claim_at("evt_1", 100 + kept), Claim::New);
    }

    #[test]
    fn what_a_process_held_that_is_gone_is_free() {
        let folder = Folder::new("owners");
        let (first, second) = (folder.store(), folder.store());
        assert_eq!((first.claim_at("evt_1", 100), second.claim_at("evt_1", 100)), (Claim::New, Claim::Busy));
        assert_eq!(folder.owners(), 2);
        // As after a kill: the lock is gone, the file is still there.
        let left = folder.0.join("seen.sqlite.0123456789abcdef.owner");
        std::fs::write(&left, "").unwrap();
        run(&second, |transaction| transaction.execute("UPDATE delivery SET owner = '0123456789abcdef'", []));
        assert_eq!(second.claim_at("evt_1", 100), Claim::New);
        let third = folder.store();
        assert_eq!(third.claim_at("evt_1", 100), Claim::Busy);
        assert!(!left.exists(), "swept away");
        drop((second, first));
        assert_eq!(third.claim_at("evt_1", 100), Claim::New);
        assert_eq!(folder.owners(), 1);
    }
}
