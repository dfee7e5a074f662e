use std::path::Path;

use futures_util::future::BoxFuture;
use rusqlite::{OptionalExtension, Transaction, params};

use super::seen::{Claim, HELD, KEPT, SeenStore};
use crate::Result;
use crate::sqlite::{Database, Lasting, Layout};

static LAYOUT: Layout = Layout {
    setting: "seen",
    // "bhwh"
    application: 0x6268_7768,
    versions: &["CREATE TABLE delivery (id TEXT PRIMARY KEY, done INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID, STRICT;
         CREATE INDEX delivery_until ON delivery (until);"],
};

/// Remembers deliveries in a file that processes share.
pub(crate) struct FileStore {
    database: Database,
}

impl FileStore {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        Ok(Self { database: Database::open(path, &LAYOUT)? })
    }
}

fn claim(transaction: &Transaction<'_>, delivery: &str, now: i64) -> rusqlite::Result<Claim> {
    transaction.execute("DELETE FROM delivery WHERE until <= ?1", [now])?;
    let done = transaction.query_row("SELECT done FROM delivery WHERE id = ?1", [delivery], |row| row.get(0)).optional()?;
    match done {
        Some(true) => return Ok(Claim::Done),
        Some(false) => return Ok(Claim::Busy),
        None => {}
    }
    transaction.execute("INSERT INTO delivery (id, done, until) VALUES (?1, 0, ?2)", params![delivery, now + HELD.as_secs() as i64])?;
    Ok(Claim::New)
}

fn settle(transaction: &Transaction<'_>, delivery: &str, handled: bool, now: i64) -> rusqlite::Result<()> {
    if handled {
        let until = now + KEPT.as_secs() as i64;
        transaction.execute("INSERT OR REPLACE INTO delivery (id, done, until) VALUES (?1, 1, ?2)", params![delivery, until])?;
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
        let delivery = delivery.to_owned();
        Box::pin(self.database.run(Lasting::Process, move |transaction| claim(transaction, &delivery, now())))
    }

    fn settle<'a>(&'a self, delivery: &'a str, handled: bool) -> BoxFuture<'a, Result<()>> {
        let delivery = delivery.to_owned();
        Box::pin(self.database.run(Lasting::Process, move |transaction| settle(transaction, &delivery, handled, now())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<T: Send + 'static>(store: &FileStore, work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static) -> T {
        let runtime = crate::runtime::handle().unwrap();
        runtime.block_on(store.database.run(Lasting::Process, work)).unwrap()
    }

    #[test]
    fn a_delivery_is_claimed_once_until_its_handling_failed() {
        let folder = std::env::temp_dir().join(format!("bithuman-seen-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let store = FileStore::open(&folder.join("seen.sqlite")).unwrap();
        let held = HELD.as_secs() as i64;
        let kept = KEPT.as_secs() as i64;
        assert_eq!(at(&store, |file| claim(file, "evt_1", 100)), Claim::New);
        assert_eq!(at(&store, |file| claim(file, "evt_1", 100)), Claim::Busy);
        assert_eq!(at(&store, |file| claim(file, "evt_2", 100)), Claim::New);
        at(&store, |file| settle(file, "evt_1", false, 100));
        assert_eq!(at(&store, |file| claim(file, "evt_1", 100)), Claim::New);
        assert_eq!(at(&store, move |file| claim(file, "evt_1", 100 + held)), Claim::New, "held no longer than that");
        at(&store, |file| settle(file, "evt_1", true, 100));
        at(&store, |file| settle(file, "evt_1", false, 100));
        assert_eq!(at(&store, move |file| claim(file, "evt_1", 99 + kept)), Claim::Done);
        assert_eq!(at(&store, move |file| claim(file, "evt_1", 100 + kept)), Claim::New);
        drop(store);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
