//! Where a file is put.

use std::ffi::OsStr;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::Result;
use crate::errors::Error;

/// Where a file is put, and what is said when it cannot be.
pub(super) struct Place {
    pub(super) target: PathBuf,
}

impl Place {
    /// A path, or a folder that the file's own name is added to.
    pub(super) fn new(path: PathBuf, filename: &str) -> Self {
        // Only the last part of a name counts, so that no answer of a server can write elsewhere.
        let safe = Path::new(filename).file_name().map_or_else(|| "download".into(), OsStr::to_os_string);
        let is_folder = path.as_os_str().is_empty() || path.is_dir() || path.to_string_lossy().ends_with(MAIN_SEPARATOR);
        Self { target: if is_folder { path.join(safe) } else { path } }
    }

    /// What came of work on the disk.
    pub(super) fn on<T>(&self, done: io::Result<T>) -> Result<T> {
        done.map_err(|error| {
            let path = self.target.display();
            if error.kind() == io::ErrorKind::WouldBlock {
                return Error::invalid("path", format!("another download is writing {path}"), "wait for it, or pass another path");
            }
            Error::invalid("path", format!("{path} cannot be written: {error}"), "pass a path that can be written")
        })
    }

    /// Refuses a file that the disk has no room for.
    pub(super) fn has_room(&self, folder: &Path, needed: u64) -> Result<()> {
        match fs4::available_space(folder) {
            Ok(room) if room < needed => {
                let problem = format!("{} needs {needed} bytes more, and the disk has room for {room}", self.target.display());
                Err(Error::invalid("path", problem, "free some space, or pass a path on another disk"))
            }
            // Where the room is not known, the disk will say itself when it is full.
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = std::env::temp_dir();
        for (name, safe) in [("../../etc/passwd", "passwd"), ("a/b.imx", "b.imx"), ("..", "download")] {
            assert_eq!(Place::new(folder.clone(), name).target, folder.join(safe));
        }
        assert_eq!(Place::new("x/face.imx".into(), "other.imx").target, Path::new("x/face.imx"));
    }

    #[test]
    fn what_no_disk_holds_is_refused() {
        let place = Place::new("face.imx".into(), "face.imx");
        let error = place.has_room(&std::env::temp_dir(), u64::MAX).expect_err("no disk is that large");
        assert_eq!(error.field.as_deref(), Some("path"));
        place.has_room(&std::env::temp_dir(), 0).expect("room for nothing");
    }
}
