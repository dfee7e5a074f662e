//! A journal in a file that processes share.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Row, Transaction, params};

use crate::sqlite::Layout;

use super::{Change, Entry, State, Which};

/// How long what has ended without a name is kept: longer than the service keeps keys, for telling apart what was made when.
const KEPT: TimeDelta = TimeDelta::days(3);

pub(super) static LAYOUT: Layout = Layout {
    setting: "journal",
    application: 0x6268_726a,
    versions: &["CREATE TABLE entries (
        account TEXT NOT NULL,
        operation TEXT NOT NULL,
        key TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        intent TEXT,
        agent TEXT,
        state INTEGER NOT NULL,
        waiting INTEGER NOT NULL,
        doubtful INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        sent_at INTEGER NOT NULL,
        owner TEXT NOT NULL,
        answer BLOB,
        PRIMARY KEY (account, operation, key)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX intents ON entries (account, intent) WHERE intent IS NOT NULL;
    CREATE INDEX fingerprints ON entries (account, fingerprint);
    CREATE INDEX times ON entries (created_at);"],
};

const COLUMNS: &str = "account, operation, key, fingerprint, intent, agent, state, waiting, doubtful, created_at, sent_at, owner, answer";

/// The entries that have to do with something, oldest first.
pub(super) fn find(on: &Transaction<'_>, account: &str, which: &Which) -> rusqlite::Result<Vec<Entry>> {
    let (clause, one, two, three) = match which {
        Which::All => ("", None, None, None),
        Which::Key(key) => ("AND key = ?2", Some(key.as_str()), None, None),
        Which::Intent(intent) => ("AND intent = ?2", Some(intent.as_str()), None, None),
        Which::Claim(claim) => (
            "AND (intent = ?2 OR key = ?3 OR fingerprint = ?4)",
            claim.intent.as_deref(),
            claim.key.as_deref(),
            Some(claim.fingerprint.as_str()),
        ),
    };
    let mut statement = on.prepare(&format!("SELECT {COLUMNS} FROM entries WHERE account = ?1 {clause} ORDER BY created_at, key"))?;
    let used = statement.parameter_count();
    let values = [Some(account), one, two, three];
    let rows = statement.query_map(rusqlite::params_from_iter(values.iter().take(used)), entry)?;
    let found: Vec<Entry> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(found.into_iter().filter(|entry| which.names(entry)).collect())
}

pub(super) fn write(on: &Transaction<'_>, changes: Vec<Change>) -> rusqlite::Result<()> {
    for change in changes {
        match change {
            Change::Put(entry) => {
                on.execute(
                    &format!("INSERT OR REPLACE INTO entries ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"),
                    params![
                        entry.account,
                        entry.operation,
                        entry.key,
                        entry.fingerprint,
                        entry.intent,
                        entry.agent,
                        number(entry.state),
                        entry.waiting,
                        entry.doubtful,
                        entry.created_at.timestamp_millis(),
                        entry.sent_at.timestamp_millis(),
                        entry.owner,
                        entry.answer,
                    ],
                )?;
            }
            Change::Remove { account, operation, key } => {
                on.execute("DELETE FROM entries WHERE account = ?1 AND operation = ?2 AND key = ?3", [account, operation, key])?;
            }
        }
    }
    Ok(())
}

/// Removes what has ended long ago. What the caller named is kept until it is forgotten on purpose.
pub(super) fn clear(on: &Transaction<'_>) -> rusqlite::Result<()> {
    let before = (Utc::now() - KEPT).timestamp_millis();
    on.execute("DELETE FROM entries WHERE created_at < ?1 AND state <> ?2 AND intent IS NULL", params![before, number(State::Open)])?;
    Ok(())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let time = |index| row.get(index).map(|millis| DateTime::from_timestamp_millis(millis).unwrap_or_default());
    Ok(Entry {
        account: row.get(0)?,
        operation: row.get(1)?,
        key: row.get(2)?,
        fingerprint: row.get(3)?,
        intent: row.get(4)?,
        agent: row.get(5)?,
        state: match row.get(6)? {
            1 => State::Done,
            2 => State::Refused,
            _ => State::Open,
        },
        waiting: row.get(7)?,
        doubtful: row.get(8)?,
        created_at: time(9)?,
        sent_at: time(10)?,
        owner: row.get(11)?,
        answer: row.get(12)?,
    })
}

fn number(state: State) -> i64 {
    match state {
        State::Open => 0,
        State::Done => 1,
        State::Refused => 2,
    }
}
