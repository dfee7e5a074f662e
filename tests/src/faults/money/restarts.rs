//! A program that is killed again and again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use futures_util::future::try_join_all;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use super::till::Till;
use super::worker::ORDERS;
use super::{Failure, Figure};

/// How many programs are killed beside one another, each with a journal of its own.
const PROGRAMS: usize = 8;

/// How long after it began to work a program is killed at the latest.
const LONGEST_LIFE: Duration = Duration::from_millis(25);

/// How often the program is allowed to begin further back, where everything is done already.
const LOOK_BACK: usize = 10;

/// A folder for one journal.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What is known of the work: the agent of each piece that the program said to be done.
#[derive(Default)]
struct Known {
    agents: BTreeMap<usize, String>,
    /// Pieces that were said to be done with another agent than before.
    changed: usize,
}

impl Known {
    fn note(&mut self, line: &str) -> Result<(), Failure> {
        let (number, agent) = line.split_once(' ').ok_or("a line without an agent")?;
        let number = number.parse().map_err(|_| format!("the program failed: {line}"))?;
        let before = self.agents.insert(number, agent.to_owned());
        self.changed += usize::from(before.is_some_and(|before| before != agent));
        Ok(())
    }

    /// The first piece that is not known to be done.
    fn next(&self) -> usize {
        self.agents.last_key_value().map_or(0, |(number, _)| number + 1)
    }
}

/// What came of one program and its journal.
struct Tally {
    killed: usize,
    pieces: usize,
    /// How many different agents its pieces have.
    agents: usize,
    changed: usize,
    charged: usize,
}

pub(super) async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let kills = (1_000 / scale as usize / PROGRAMS).max(5);
    let till = Till::open().await?;
    let folder = Folder(std::env::temp_dir().join(format!("bithuman-rest-money-{}", std::process::id())));
    std::fs::create_dir_all(&folder.0)?;
    let programs = (0..PROGRAMS).map(|number| program(&till, folder.0.join(format!("{number}.db")), kills));
    let tallies = try_join_all(programs).await?;
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let pieces = sum(|tally| tally.pieces);
    Ok(vec![
        Figure::exactly("kills -9 in the middle of billed work", sum(|tally| tally.killed), kills * PROGRAMS, "kills"),
        Figure::exactly("pieces of work found again, each with its own agent", sum(|tally| tally.agents), pieces, "pieces"),
        Figure::exactly("pieces of work whose answer changed", sum(|tally| tally.changed), 0, "pieces"),
        Figure::exactly("charges in the service's ledger", sum(|tally| tally.charged), pieces, "charges"),
    ])
}

/// Kills a program again and again, then lets it do everything once more.
async fn program(till: &Till, journal: PathBuf, kills: usize) -> Result<Tally, Failure> {
    let (secret, _) = till.account(json!({"mode": "times", "factor": 240})).await?;
    let mut known = Known::default();
    for killed in 0..kills {
        if killed % 3 == 0 {
            till.order(&secret, "faults", &json!({"kind": if killed % 2 == 0 { "drop_after" } else { "truncate" }})).await?;
        }
        let first = known.next().saturating_sub(if killed % LOOK_BACK == 0 { LOOK_BACK } else { 0 });
        let (mut program, mut lines) = start(till, &secret, &journal, first, usize::MAX)?;
        let life = LONGEST_LIFE.mul_f64(rand::random());
        // The first line tells that it works; what is killed before is killed while it opens its journal.
        if killed % 5 != 0
            && let Some(line) = lines.next_line().await?
        {
            known.note(&line)?;
        }
        tokio::time::sleep(life).await;
        program.start_kill()?;
        while let Some(line) = lines.next_line().await? {
            known.note(&line)?;
        }
        program.wait().await?;
        turn_clock(&journal, if killed % 2 == 0 { 3_600_000 } else { -3_600_000 })?;
    }
    // The piece that was under way when the last program died may have been charged: it is the one after those that are known.
    let last = known.next();
    let (mut program, mut lines) = start(till, &secret, &journal, 0, last)?;
    while let Some(line) = lines.next_line().await? {
        known.note(&line)?;
    }
    if !program.wait().await?.success() {
        return Err("the last program failed".into());
    }
    Ok(Tally {
        killed: kills,
        pieces: last + 1,
        agents: known.agents.values().collect::<BTreeSet<_>>().len(),
        changed: known.changed,
        charged: till.charges(&secret).await?.all(),
    })
}

fn start(till: &Till, secret: &str, journal: &Path, first: usize, last: usize) -> Result<(Child, Lines<BufReader<ChildStdout>>), Failure> {
    let orders = format!("{}\n{secret}\n{}\n{first}\n{last}", till.url(), journal.display());
    let mut program = Command::new(std::env::current_exe()?)
        .env(ORDERS, orders)
        .stdout(Stdio::piped())
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let output = program.stdout.take().ok_or("a program without output")?;
    Ok((program, BufReader::new(output).lines()))
}

/// Makes the journal look as if the computer's clock had been turned.
fn turn_clock(journal: &Path, milliseconds: i64) -> Result<(), Failure> {
    if !journal.exists() {
        return Ok(());
    }
    let file = rusqlite::Connection::open(journal)?;
    file.busy_timeout(Duration::from_secs(10))?;
    let there: bool = file.query_row("SELECT count(*) > 0 FROM sqlite_schema WHERE name = 'entries'", [], |row| row.get(0))?;
    if there {
        file.execute("UPDATE entries SET created_at = created_at + ?1, sent_at = sent_at + ?1", [milliseconds])?;
    }
    Ok(())
}
