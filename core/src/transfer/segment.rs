//! The bytes of a file that came one after the other.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The bytes from `start` on, of which `done` are there.
#[derive(Clone)]
pub(super) struct Segment {
    pub(super) start: u64,
    /// The byte after the last one, where that is known.
    pub(super) end: Option<u64>,
    pub(super) done: u64,
    pub(super) digest: Sha256,
}

/// A segment as it is noted beside the file. The digest tells whether what is on the disk is still what came.
#[derive(Serialize, Deserialize)]
pub(super) struct Noted {
    start: u64,
    end: Option<u64>,
    done: u64,
    sha256: String,
}

impl Segment {
    pub(super) fn new(start: u64, end: Option<u64>) -> Self {
        Self { start, end, done: 0, digest: Sha256::new() }
    }

    /// Where the next byte belongs.
    pub(super) fn next(&self) -> u64 {
        self.start + self.done
    }

    /// How many bytes are missing, where that is known.
    pub(super) fn left(&self) -> Option<u64> {
        Some(self.end?.saturating_sub(self.next()))
    }

    pub(super) fn is_whole(&self) -> bool {
        self.left() == Some(0)
    }

    pub(super) fn noted(&self) -> Noted {
        Noted { start: self.start, end: self.end, done: self.done, sha256: hexadecimal(&self.digest) }
    }

    /// What a note describes, as far as the file bears it out.
    pub(super) fn checked(note: &Noted, file: &mut File) -> io::Result<Self> {
        let mut found = Self::new(note.start, note.end);
        found.read(file, note.done)?;
        Ok(if found.done == note.done && hexadecimal(&found.digest) == note.sha256 { found } else { Self::new(note.start, note.end) })
    }

    /// Takes so many bytes from the file as if they had just come.
    pub(super) fn read(&mut self, file: &mut File, count: u64) -> io::Result<()> {
        file.seek(SeekFrom::Start(self.next()))?;
        let mut rest = file.take(count);
        let mut buffer = vec![0; 256 * 1024];
        loop {
            let read = rest.read(&mut buffer)?;
            if read == 0 {
                return Ok(());
            }
            self.digest.update(buffer.get(..read).unwrap_or_default());
            self.done += read as u64;
        }
    }
}

pub(super) fn hexadecimal(digest: &Sha256) -> String {
    digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
