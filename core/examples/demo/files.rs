//! The folder that the results go to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The folder that the results go to.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn open(path: &Path) -> Outcome<Self> {
        fs::create_dir_all(path).map_err(|error| Failure::machine(path, &error))?;
        Ok(Self(path.to_path_buf()))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Outcome<PathBuf> {
        let path = self.path(name);
        fs::write(&path, content).map_err(|error| Failure::machine(&path, &error))?;
        Ok(path)
    }

    pub(crate) fn copy(&self, from: &Path, name: &str) -> Outcome<PathBuf> {
        // Read whole before anything is written: it may be the same file.
        let content = fs::read(from).map_err(|error| Failure::machine(from, &error))?;
        self.write(name, content)
    }

    pub(crate) fn size(&self, name: &str) -> u64 {
        fs::metadata(self.path(name)).map_or(0, |facts| facts.len())
    }
}
