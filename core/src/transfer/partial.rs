//! A file that is not whole yet: `name.part` beside it, and a note of what is there in `name.part.json`.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::Digest;

use super::batch::Batch;
use super::facts::Facts;
use super::segment::{Noted, Segment, hexadecimal};

/// The form of the note.
const VERSION: u32 = 1;

/// How long a download that was given up may take to let go of its file.
const LETTING_GO: u32 = 20;

/// A file that is not whole yet. One download holds it at a time, among all processes.
pub(super) struct Partial {
    files: Arc<Files>,
    held: Held,
    /// Whether the files are to be left as they are.
    kept: bool,
}

struct Files {
    target: PathBuf,
    part: PathBuf,
    note: PathBuf,
    file: File,
}

/// What is there.
#[derive(Clone)]
struct Held {
    facts: Facts,
    segments: Vec<Segment>,
}

#[derive(Serialize, Deserialize)]
struct Note {
    version: u32,
    facts: Facts,
    segments: Vec<Noted>,
}

impl Partial {
    /// Opens what an earlier run left, or an empty file.
    pub(super) async fn open(target: &Path) -> io::Result<Self> {
        let target = target.to_path_buf();
        for _ in 0..LETTING_GO {
            match Self::try_open(target.clone()).await {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => tokio::time::sleep(Duration::from_millis(50)).await,
                opened => return opened,
            }
        }
        Self::try_open(target).await
    }

    async fn try_open(target: PathBuf) -> io::Result<Self> {
        aside(move || {
            let files = Files::open(target)?;
            let held = files.found()?.unwrap_or_else(|| Held::new(Facts::default()));
            Ok(Self { files: Arc::new(files), held, kept: false })
        })
        .await
    }

    /// How many bytes are there.
    pub(super) fn held(&self) -> u64 {
        self.held.segments.iter().map(|segment| segment.done).sum()
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.held.facts
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.held.segments
    }

    /// Where it is written.
    pub(super) fn folder(&self) -> &Path {
        folder(&self.files.target)
    }

    /// Keeps what an origin said of the file, beside what is known.
    pub(super) fn learn(&mut self, facts: Facts) {
        self.held.facts = facts.and(&self.held.facts);
        if let Some(last) = self.held.segments.last_mut().filter(|segment| segment.end.is_none()) {
            last.end = self.held.facts.total;
        }
    }

    /// Adds bytes to a segment: those that fit into it.
    pub(super) async fn write(&mut self, index: usize, mut batch: Batch) -> io::Result<()> {
        self.change(move |files, held| {
            let Some(segment) = held.segments.get_mut(index) else { return Ok(()) };
            let room = segment.left().and_then(|left| usize::try_from(left).ok()).unwrap_or(usize::MAX);
            batch.truncate(room);
            let mut file = &files.file;
            file.seek(SeekFrom::Start(segment.next()))?;
            batch.write_to(file)?;
            batch.pieces().iter().for_each(|piece| segment.digest.update(piece));
            segment.done += batch.length() as u64;
            Ok(())
        })
        .await
    }

    /// Says that a segment ends where its bytes do now.
    pub(super) fn close(&mut self, index: usize) {
        if let Some(segment) = self.held.segments.get_mut(index) {
            segment.end = Some(segment.next());
        }
    }

    /// Makes two segments of one; gives the index of the second.
    pub(super) fn split(&mut self, index: usize) -> Option<usize> {
        let segment = self.held.segments.get_mut(index)?;
        let (end, left) = (segment.end?, segment.left()?);
        let middle = end - left / 2;
        segment.end = Some(middle);
        self.held.segments.push(Segment::new(middle, Some(end)));
        Some(self.held.segments.len() - 1)
    }

    /// Undoes the latest split, where nothing came of it.
    pub(super) fn rejoin(&mut self, index: usize) {
        let segments = &mut self.held.segments;
        if index + 1 == segments.len()
            && segments.last().is_some_and(|last| last.done == 0)
            && let Some(last) = segments.pop()
        {
            match segments.iter_mut().find(|segment| segment.end == Some(last.start)) {
                Some(before) => before.end = last.end,
                None => segments.push(last),
            }
        }
    }

    /// Throws away what is there.
    pub(super) async fn restart(&mut self, facts: Facts) -> io::Result<()> {
        self.change(move |files, held| {
            files.file.set_len(0)?;
            *held = Held::new(facts);
            Ok(())
        })
        .await
    }

    /// The SHA-256 of all that is there.
    pub(super) async fn digest(&self) -> io::Result<String> {
        if let [only] = self.held.segments.as_slice() {
            return Ok(hexadecimal(&only.digest));
        }
        let (files, length) = (Arc::clone(&self.files), self.held());
        aside(move || {
            let mut whole = Segment::new(0, None);
            whole.read(&mut files.file.try_clone()?, length)?;
            Ok(hexadecimal(&whole.digest))
        })
        .await
    }

    /// Puts the file in its place, whole and on the disk.
    pub(super) async fn finish(mut self) -> io::Result<()> {
        self.kept = true;
        let files = Arc::clone(&self.files);
        aside(move || {
            files.file.sync_all()?;
            fs::rename(&files.part, &files.target)?;
            // The name, too, must outlive a loss of power. Not every system can promise that of a folder.
            if let Ok(folder) = File::open(folder(&files.target)) {
                drop(folder.sync_all());
            }
            fs::remove_file(&files.note)
        })
        .await
    }

    /// Works on the file in a thread that may block, and notes what is there then.
    async fn change(&mut self, work: impl FnOnce(&Files, &mut Held) -> io::Result<()> + Send + 'static) -> io::Result<()> {
        let (files, mut held) = (Arc::clone(&self.files), self.held.clone());
        self.held = aside(move || {
            work(&files, &mut held)?;
            files.put_down(&held)?;
            Ok(held)
        })
        .await?;
        Ok(())
    }
}

/// Nothing is left of a download that brought nothing.
impl Drop for Partial {
    fn drop(&mut self) {
        if !self.kept && self.held() == 0 {
            drop((fs::remove_file(&self.files.note), fs::remove_file(&self.files.part)));
        }
    }
}

impl Files {
    fn open(target: PathBuf) -> io::Result<Self> {
        let beside = |ending: &str| {
            let mut name = target.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        let (part, note) = (beside(".part"), beside(".part.json"));
        fs::create_dir_all(folder(&target))?;
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&part)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => io::ErrorKind::WouldBlock.into(),
            TryLockError::Error(error) => error,
        })?;
        if is_elsewhere(&file, &part) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(Self { target, part, note, file })
    }

    /// What an earlier run left and the disk still has. A file that cannot be told from another one later is not taken up.
    fn found(&self) -> io::Result<Option<Held>> {
        let Ok(text) = fs::read_to_string(&self.note) else { return Ok(None) };
        let Ok(note) = serde_json::from_str::<Note>(text.lines().next().unwrap_or_default()) else { return Ok(None) };
        if note.version != VERSION || note.segments.is_empty() || !note.facts.is_certain() {
            return Ok(None);
        }
        let mut file = self.file.try_clone()?;
        let segments = note.segments.iter().map(|segment| Segment::checked(segment, &mut file)).collect::<io::Result<_>>()?;
        Ok(Some(Held { facts: note.facts, segments }))
    }

    /// Notes what is there, in one write, so that a killed process leaves either the old note or the new one.
    fn put_down(&self, held: &Held) -> io::Result<()> {
        let segments = held.segments.iter().map(Segment::noted).collect();
        let mut text = serde_json::to_vec(&Note { version: VERSION, facts: held.facts.clone(), segments })?;
        text.push(b'\n');
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(&self.note)?;
        file.write_all(&text)
    }
}

impl Held {
    fn new(facts: Facts) -> Self {
        Self { segments: vec![Segment::new(0, facts.total)], facts }
    }
}

fn folder(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether the name stands for another file by now: the download that held this one has put it in its place.
#[cfg(unix)]
fn is_elsewhere(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) != (named.dev(), named.ino()),
        _ => true,
    }
}

#[cfg(not(unix))]
fn is_elsewhere(_: &File, path: &Path) -> bool {
    !path.exists()
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("bithuman-partial-{name}-{}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder");
            Self(folder)
        }

        fn target(&self) -> PathBuf {
            self.0.join("face.imx")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    fn batch(text: &'static str) -> Batch {
        let mut batch = Batch::default();
        batch.push(bytes::Bytes::from_static(text.as_bytes()));
        batch
    }

    fn facts() -> Facts {
        Facts { etag: Some("\"a\"".to_owned()), total: Some(10), ..Facts::default() }
    }

    /// Leaves a download behind that has `abc` of the first half and `f` of the second.
    async fn left_behind(folder: &Folder, facts: Facts) {
        let mut partial = Partial::open(&folder.target()).await.expect("a file");
        partial.learn(facts);
        partial.write(0, batch("abc")).await.expect("written");
        let second = partial.split(0).expect("two segments");
        partial.write(second, batch("g")).await.expect("written");
    }

    #[tokio::test]
    async fn a_later_download_takes_up_what_is_there() {
        let folder = Folder::new("later");
        left_behind(&folder, facts()).await;
        let mut partial = Partial::open(&folder.target()).await.expect("a file");
        assert_eq!((partial.held(), partial.facts().clone()), (4, facts()));
        let spans: Vec<_> = partial.segments().iter().map(|segment| (segment.start, segment.end, segment.done)).collect();
        assert_eq!(spans, [(0, Some(7), 3), (7, Some(10), 1)]);
        partial.write(0, batch("def!")).await.expect("written");
        partial.write(1, batch("hi and what is too much")).await.expect("written");
        assert!(partial.segments().iter().all(Segment::is_whole));
        assert_eq!(partial.digest().await.expect("a digest"), hexadecimal(&sha2::Sha256::new_with_prefix(b"abcdef!ghi")));
        partial.finish().await.expect("in its place");
        assert_eq!(fs::read_to_string(folder.target()).expect("text"), "abcdef!ghi");
        assert_eq!(fs::read_dir(&folder.0).expect("a folder").count(), 1);
    }

    #[tokio::test]
    async fn what_the_disk_does_not_bear_out_is_fetched_again() {
        let folder = Folder::new("changed");
        left_behind(&folder, facts()).await;
        fs::write(folder.0.join("face.imx.part"), b"abX....g").expect("written");
        let partial = Partial::open(&folder.target()).await.expect("a file");
        let done: Vec<_> = partial.segments().iter().map(|segment| segment.done).collect();
        assert_eq!(done, [0, 1]);
    }

    #[tokio::test]
    async fn a_file_that_cannot_be_recognized_later_is_not_taken_up() {
        let folder = Folder::new("unknown");
        left_behind(&folder, Facts { etag: None, ..facts() }).await;
        assert_eq!(Partial::open(&folder.target()).await.expect("a file").held(), 0);
    }

    #[tokio::test]
    async fn one_download_holds_a_file_at_a_time() {
        let folder = Folder::new("held");
        let first = Partial::open(&folder.target()).await.expect("a file");
        let refused = Partial::open(&folder.target()).await.err().map(|error| error.kind());
        assert_eq!(refused, Some(io::ErrorKind::WouldBlock));
        drop(first);
        assert_eq!(fs::read_dir(&folder.0).expect("a folder").count(), 0);
        Partial::open(&folder.target()).await.expect("it is free again");
    }
}
