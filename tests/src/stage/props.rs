use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bithuman_emulator::media;
use serde_json::{Map, Value, json};

const MEGABYTE: u64 = 1024 * 1024;

/// A grey picture of one pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// The beginning of a film: type and an empty data box.
const FILM: &[u8] = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2\0\0\0\x08mdat";

/// How many folders this process has made: stages beside each other do not take each other's away.
static STAGES: AtomicUsize = AtomicUsize::new(0);

/// The files that cases pass to the client; removed with the stage when their folder is the stage's own.
pub(super) struct Props {
    folder: PathBuf,
    own: bool,
    names: Vec<&'static str>,
}

impl Props {
    pub(super) fn write(folder: Option<&Path>) -> io::Result<Self> {
        let (folder, own) = match folder {
            Some(folder) => (folder.to_path_buf(), false),
            None => {
                let number = STAGES.fetch_add(1, Ordering::Relaxed);
                (std::env::temp_dir().join(format!("bithuman-rest-stage-{}-{number}", process::id())), true)
            }
        };
        fs::create_dir_all(&folder)?;
        let picture = BASE64_STANDARD.decode(PIXEL).map_err(io::Error::other)?;
        let sound = media::wav(&[0, 1000, 0, -1000]);
        let long = media::wav(&(0..50_000).map(|at| (at % 251 * 100) as i16).collect::<Vec<_>>());
        let files: [(&'static str, &[u8], u64); 14] = [
            ("portrait.png", &picture, 0),
            ("Ünïcode näme.png", &picture, 0),
            ("voice.wav", &sound, 0),
            ("long.wav", &long, 0),
            ("clip.mp4", FILM, 0),
            ("notes.txt", b"The museum opens at nine.\n", 0),
            ("drawing.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 0),
            ("page.html", b"<!DOCTYPE html><p>hello</p>", 0),
            ("no-extension", &picture, 0),
            ("empty.png", b"", 0),
            ("sound-called.png", &sound, 0),
            ("large.png", &picture, 10 * MEGABYTE + 1),
            ("large.wav", &sound, 25 * MEGABYTE + 1),
            ("large.mp4", FILM, 100 * MEGABYTE + 1),
        ];
        for (name, bytes, size) in files {
            let mut file = File::create(folder.join(name))?;
            file.write_all(bytes)?;
            if size > 0 {
                file.set_len(size)?;
            }
        }
        Ok(Self { folder, own, names: files.map(|(name, ..)| name).to_vec() })
    }

    /// A folder for what a run writes.
    pub(super) fn folder_for(&self, run: &str) -> io::Result<PathBuf> {
        let folder = self.folder.join(format!("{}-{run}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Paths by name, and that of a file that is not there.
    pub(super) fn paths(&self) -> Map<String, Value> {
        let names = self.names.iter().copied().chain(["missing.png", "."]);
        names.map(|name| (name.to_owned(), json!(self.folder.join(name)))).collect()
    }
}

impl Drop for Props {
    fn drop(&mut self) {
        if self.own {
            // A folder that stays behind in the temporary one harms nobody.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}
