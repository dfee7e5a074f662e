//! A small file that the processes of one host map into their memory. There is no lock in it that a killed process could leave behind.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use memmap2::MmapRaw;

use super::memory::Table;

/// The size of the file, and the layout that its name ends with: another layout gets another file.
const SIZE: u64 = 512;
const LAYOUT: &str = "limits-1";

const _: () = assert!(size_of::<Table>() as u64 <= SIZE);

#[derive(Debug)]
pub(super) struct Mapped(MmapRaw);

impl Mapped {
    /// Maps the file of an account in a folder, which is made if it is not there.
    pub(super) fn open(folder: &Path, hash: &[u8; 32]) -> io::Result<Self> {
        private_folder(folder)?;
        let prefix: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let file = private_file(&folder.join(format!("{prefix}.{LAYOUT}")))?;
        if file.metadata()?.len() < SIZE {
            // Processes that do so at once do not undo each other's work: the file only grows.
            file.set_len(SIZE)?;
        }
        allocate(&file)?;
        MmapRaw::map_raw(&file).map(Self)
    }

    pub(super) fn table(&self) -> &Table {
        // SAFETY: the mapping is a page's beginning and larger than the table, lives as long as `self`, and is of atomics only, for which
        // every pattern of bits is a value and which others may change at any time.
        unsafe { &*self.0.as_ptr().cast::<Table>() }
    }
}

/// Where the files are when no other folder is chosen.
pub(super) fn default_folder() -> PathBuf {
    #[cfg(unix)]
    let name = format!("bithuman-rest-{}", user());
    #[cfg(not(unix))]
    let name = "bithuman-rest";
    std::env::temp_dir().join(name)
}

/// A byte is written where no word is, so that a full disk is an error here and not a fault when the memory is used.
fn allocate(file: &File) -> io::Result<()> {
    use std::io::{Seek, SeekFrom, Write};
    let mut file = file;
    file.seek(SeekFrom::Start(SIZE - 1))?;
    file.write_all(&[0])
}

#[cfg(unix)]
fn private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Opens or makes a file that is the user's own. One that others could have put there, or can write to, is refused.
#[cfg(unix)]
fn private_file(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
    let file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(libc::O_NOFOLLOW).open(path)?;
    let facts = file.metadata()?;
    if facts.uid() != user() || facts.mode() & 0o022 != 0 || !facts.is_file() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is not this user's own"));
    }
    Ok(file)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

#[cfg(unix)]
fn user() -> u32 {
    // SAFETY: it cannot fail and touches nothing.
    unsafe { libc::geteuid() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{Priority, clock};

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("bithuman-limits-{}-{name}", std::process::id()))
    }

    #[test]
    fn what_one_takes_is_gone_for_the_other() {
        let folder = folder("two");
        let (one, two) = (Mapped::open(&folder, &[7; 32]).expect("a file"), Mapped::open(&folder, &[7; 32]).expect("a file"));
        let other = Mapped::open(&folder, &[8; 32]).expect("a file");
        let now = clock::now();
        one.table().buckets[0].configure(now, 4);
        for left in [3.0, 2.0] {
            one.table().buckets[0].take(now, Priority::Interactive, false).expect("a token");
            assert_eq!(two.table().buckets[0].available(now), Some(left));
        }
        assert_eq!(other.table().buckets[0].available(now), None);
        fs::remove_dir_all(folder).expect("removed");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_change_is_not_used() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder("open");
        drop(Mapped::open(&folder, &[9; 32]).expect("a file"));
        let path = fs::read_dir(&folder).expect("a folder").next().expect("a file").expect("an entry").path();
        let facts = fs::metadata(&path).expect("a file");
        assert_eq!((facts.permissions().mode() & 0o777, facts.len()), (0o600, SIZE));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o622)).expect("set");
        assert_eq!(Mapped::open(&folder, &[9; 32]).expect_err("refused").kind(), io::ErrorKind::PermissionDenied);
        fs::remove_dir_all(folder).expect("removed");
    }
}
