//! Opening a file: its place, its mode, its tables.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::Layout;

/// The longest that one process waits for another's transaction.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Where the file is, the same for every way to name it. Makes an empty one where there is none, for its owner's eyes only.
/// One that is there is not opened: closing it again would drop the locks that this process may hold on it.
pub(super) fn place(path: &Path) -> Result<PathBuf, String> {
    let named = |error: io::Error| format!("{} cannot be opened: {error}", path.display());
    if path.as_os_str().is_empty() {
        return Err("it is empty".to_owned());
    }
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            match options.open(path) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(named(error)),
                _ => fs::canonicalize(path).map_err(named),
            }
        }
        found => found.map_err(named),
    }
}

pub(super) fn open(path: &Path, layout: &Layout) -> Result<Connection, String> {
    let mut connection = Connection::open(path).map_err(|error| error.to_string())?;
    connection.busy_timeout(LONGEST_WAIT).map_err(|error| error.to_string())?;
    if belongs_to_another(&connection, layout).map_err(|error| error.to_string())? {
        return Err(format!("{} is another program's file", path.display()));
    }
    share(&connection).map_err(|error| error.to_string())?;
    match migrate(&mut connection, layout) {
        Ok(version) if version > layout.versions.len() => Err(format!("{} was written by a newer version", path.display())),
        Ok(_) => Ok(connection),
        Err(error) => Err(error.to_string()),
    }
}

fn number(connection: &Connection, pragma: &str) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, pragma, |row| row.get(0))
}

fn belongs_to_another(connection: &Connection, layout: &Layout) -> rusqlite::Result<bool> {
    let application = number(connection, "application_id")?;
    let empty: bool = connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(application != layout.application && !(application == 0 && empty))
}

/// Readers and a writer at once. Switching to it does not wait for others by itself.
fn share(connection: &Connection) -> rusqlite::Result<()> {
    let until = Instant::now() + LONGEST_WAIT;
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && Instant::now() < until => {
                thread::sleep(Duration::from_millis(10));
            }
            done => return done,
        }
    }
}

/// Brings the tables up to date. Tells the version that the file has, which is higher than ours if a newer program made it.
fn migrate(connection: &mut Connection, layout: &Layout) -> rusqlite::Result<usize> {
    let held = |connection: &Connection| number(connection, "user_version").map(|version| usize::try_from(version).unwrap_or_default());
    let newest = layout.versions.len();
    if held(connection)? >= newest {
        return held(connection);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = held(&transaction)?;
    for statements in layout.versions.iter().skip(version) {
        transaction.execute_batch(statements)?;
    }
    transaction.pragma_update(None, "application_id", layout.application)?;
    transaction.pragma_update(None, "user_version", i32::try_from(newest.max(version)).unwrap_or(i32::MAX))?;
    transaction.commit()?;
    Ok(newest.max(version))
}
