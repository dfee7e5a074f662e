use std::path::PathBuf;

use super::*;

static LAYOUT: Layout = Layout { setting: "journal", application: 7, versions: &["CREATE TABLE words (word TEXT NOT NULL)"] };
static NEXT: Layout = Layout {
    setting: "journal",
    application: 7,
    versions: &["CREATE TABLE words (word TEXT NOT NULL)", "ALTER TABLE words ADD COLUMN number INTEGER NOT NULL DEFAULT 5"],
};
static OTHER: Layout = Layout { setting: "store", application: 8, versions: &["CREATE TABLE other (id INTEGER)"] };

/// A place for a file of one test.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bithuman-rest-sqlite-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("file.db")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn add(word: &'static str) -> impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()> {
    move |transaction| transaction.execute("INSERT INTO words (word) VALUES (?1)", [word]).map(drop)
}

fn count(transaction: &Transaction<'_>) -> rusqlite::Result<i64> {
    transaction.query_row("SELECT count(*) FROM words", [], |row| row.get(0))
}

#[tokio::test]
async fn what_was_written_is_there_after_closing_and_only_its_owner_reads_it() {
    let place = Place::new("kept");
    let one = Database::open(&place.file(), &LAYOUT).expect("a file");
    let same = Database::open(&place.0.join("../").join(place.0.file_name().expect("a name")).join("file.db"), &LAYOUT).expect("the same");
    one.run(Lasting::Power, add("one")).await.expect("written");
    drop(one);
    same.run(Lasting::Process, add("two")).await.expect("written by the other holder");
    assert_eq!(files().iter().filter(|open| open.path.starts_with(same.0.path.parent().expect("a folder"))).count(), 1);
    drop(same);
    let again = Database::open(&place.file(), &NEXT).expect("the next version");
    assert_eq!(again.run(Lasting::Process, count).await.expect("read"), 2);
    let number = again.run(Lasting::Process, |on| on.query_row("SELECT max(number) FROM words", [], |row| row.get::<_, i64>(0)));
    assert_eq!(number.await.expect("migrated"), 5);
    #[cfg(unix)]
    for entry in std::fs::read_dir(&place.0).expect("a folder") {
        let entry = entry.expect("a file");
        let mode = std::os::unix::fs::PermissionsExt::mode(&entry.metadata().expect("facts").permissions());
        assert_eq!(mode & 0o777, 0o600, "{:?}", entry.path());
    }
}

#[tokio::test]
async fn work_that_fails_leaves_nothing() {
    let place = Place::new("failed");
    let file = Database::open(&place.file(), &LAYOUT).expect("a file");
    let work = |on: &Transaction<'_>| {
        add("half")(on)?;
        on.execute("INSERT INTO nowhere VALUES (1)", [])
    };
    assert_eq!(file.run(Lasting::Power, work).await.expect_err("refused").field.as_deref(), Some("journal"));
    assert_eq!(file.run(Lasting::Process, count).await.expect("read"), 0);
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_alone() {
    let place = Place::new("foreign");
    let ours = Database::open(&place.file(), &NEXT).expect("a file");
    let taken = Database::open(&place.file(), &OTHER).expect_err("in use");
    assert!(taken.message.contains("`journal` already"), "{taken}");
    drop(ours);
    let problem = |layout: &'static Layout| Database::open(&place.file(), layout).expect_err("refused").message.clone();
    assert!(problem(&OTHER).contains("another program's"), "{}", problem(&OTHER));
    assert!(problem(&LAYOUT).contains("newer version"), "{}", problem(&LAYOUT));
    std::fs::write(place.0.join("text"), "not a database, but long enough to look at").expect("a file");
    assert!(Database::open(&place.0.join("text"), &LAYOUT).is_err());
    assert!(Database::open(&place.0.join("missing/file.db"), &LAYOUT).expect_err("no folder").message.contains("cannot be opened"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_fork_finds_the_file_closed_and_both_sides_open_it_again() {
    use std::os::unix::process::CommandExt;

    let place = Place::new("forked");
    let file = Database::open(&place.file(), &LAYOUT).expect("a file");
    file.run(Lasting::Process, add("parent")).await.expect("written");
    let holder = file.0.clone();
    let mut command = std::process::Command::new("true");
    // SAFETY: the child does what a forked worker does; no other thread of this test holds a lock that it needs.
    let child = unsafe { command.pre_exec(move || holder.run(Lasting::Process, add("child")).map_err(std::io::Error::other)) }.status();
    assert!(child.expect("a child").success());
    file.run(Lasting::Process, add("parent again")).await.expect("written");
    assert_eq!(file.run(Lasting::Process, count).await.expect("read"), 3);
}
