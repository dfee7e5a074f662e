//! Which process a claim belongs to. Each holds a locked file beside the store; the system lets go of it however the process ends, so
//! that what a killed process was handling is free at once.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process;

/// A process that makes claims.
pub(super) struct Owner {
    name: String,
    path: PathBuf,
    /// Locked for as long as it is open.
    _file: File,
    pid: u32,
}

impl Owner {
    /// This process, from now on. Takes away what processes left behind that are gone.
    pub(super) fn new(store: &Path) -> io::Result<Self> {
        sweep(store)?;
        let name = format!("{:016x}", rand::random::<u64>());
        let path = file_of(store, &name);
        let file = File::options().write(true).create_new(true).open(&path)?;
        file.try_lock()?;
        Ok(Self { name, path, _file: file, pid: process::id() })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether this is the process that it was made in, and not a fork of it.
    pub(super) fn is_this_process(&self) -> bool {
        self.pid == process::id()
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        if self.is_this_process() {
            // One that stays is swept away by the next process.
            drop(fs::remove_file(&self.path));
        }
    }
}

/// Whether the process of this name is still there.
pub(super) fn is_alive(store: &Path, name: &str) -> bool {
    is_locked(&file_of(store, name))
}

fn is_locked(path: &Path) -> bool {
    match File::open(path) {
        Ok(file) => matches!(file.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

fn file_of(store: &Path, name: &str) -> PathBuf {
    let mut path = store.as_os_str().to_owned();
    path.push(format!(".{name}.owner"));
    path.into()
}

fn sweep(store: &Path) -> io::Result<()> {
    let (Some(folder), Some(own)) = (store.parent(), store.file_name().and_then(|name| name.to_str())) else { return Ok(()) };
    for entry in fs::read_dir(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_owner = name.strip_prefix(own).is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".owner"));
        if is_owner && !is_locked(&path) {
            drop(fs::remove_file(&path));
        }
    }
    Ok(())
}
