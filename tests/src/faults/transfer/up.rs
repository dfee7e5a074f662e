use std::fs::File;
use std::io::{Seek, SeekFrom, Write};

use super::couriers::uploaders;
use super::sink::Sink;
use super::{Failure, Figure};
use crate::toolchain::folders::Folders;

const SIZE: u64 = 100 * 1024 * 1024;

/// The most memory beyond what a small upload took, in MiB.
const MOST: f64 = 16.0;

/// Uploads of a film as large as the service takes, each in a process of its own.
pub(super) async fn figures() -> Result<Vec<Figure>, Failure> {
    // Below cargo's output, which the programs of all languages see.
    let folder = Folders::locate()?.verify.join(format!("upload-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let film = folder.join("clip.mp4");
    let mut file = File::create(&film)?;
    file.write_all(b"\x00\x00\x00\x20ftypisom")?;
    file.seek(SeekFrom::Start(SIZE - 1))?;
    file.write_all(b"\x01")?;
    drop(file);
    let sink = Sink::open().await?;
    let mut figures = Vec::new();
    for uploader in uploaders(&sink.url, &film, &folder)? {
        let what = uploader.what;
        let over = uploader.over_baseline().await?;
        let arrived = sink.largest();
        if arrived < SIZE.div_ceil(3) * 4 {
            return Err(format!("{what}: only {arrived} bytes arrived").into());
        }
        figures.push(Figure::at_most(what, over, MOST, "MiB"));
    }
    std::fs::remove_dir_all(folder)?;
    Ok(figures)
}
