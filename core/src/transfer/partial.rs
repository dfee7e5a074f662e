//! A file that is not whole yet: `name.part` beside it, renamed when it is.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A file that is not whole yet.
pub(crate) struct Partial {
    target: PathBuf,
    part: PathBuf,
    file: File,
    digest: Sha256,
    held: u64,
}

impl Partial {
    /// Opens the beginning that an earlier run left, or an empty file.
    pub(crate) async fn open(target: &Path) -> io::Result<Self> {
        let mut name = target.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).await?;
        }
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&part).await?;
        let mut digest = Sha256::new();
        let mut held = 0;
        let mut buffer = vec![0; 256 * 1024];
        loop {
            let count = file.read(&mut buffer).await?;
            if count == 0 {
                break;
            }
            digest.update(buffer.get(..count).unwrap_or_default());
            held += count as u64;
        }
        Ok(Self { target: target.to_path_buf(), part, file, digest, held })
    }

    /// How many bytes are there.
    pub(crate) fn held(&self) -> u64 {
        self.held
    }

    /// Adds bytes.
    pub(crate) async fn append(&mut self, piece: &[u8]) -> io::Result<()> {
        self.file.write_all(piece).await?;
        self.digest.update(piece);
        self.held += piece.len() as u64;
        Ok(())
    }

    /// Throws away what is there.
    pub(crate) async fn restart(&mut self) -> io::Result<()> {
        self.file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&self.part).await?;
        self.digest = Sha256::new();
        self.held = 0;
        Ok(())
    }

    /// Puts the file in its place, whole and on the disk; gives its SHA-256.
    pub(crate) async fn finish(mut self) -> io::Result<String> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        fs::rename(&self.part, &self.target).await?;
        Ok(self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}
