//! A run: every case, its rounds, the rivals in turn.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};

use super::case::{CASES, Case, SEND};
use super::drivers::Drivers;
use super::hosted::Hosted;
use super::line::{Line, median};
use super::report::Row;
use super::rival::{PACKAGES, RIVALS};
use super::{FILM, FILM_SIZE};
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;

/// Rounds of a quick run.
const QUICK_ROUNDS: u32 = 1;

/// What a run found, and what it could not find.
#[derive(Debug, Default)]
pub struct Found {
    pub rows: Vec<Row>,
    pub problems: Vec<String>,
}

/// One rival of a case: what it is called, and how a round of it is started.
struct Entry {
    language: &'static str,
    title: &'static str,
    call: Call,
    lines: Vec<Line>,
}

/// Runs the cases of these names; all of them when none is named. `tell` hears how far it is.
pub fn run(folders: &Folders, names: &[String], quick: bool, mut tell: impl FnMut(&str)) -> io::Result<Found> {
    let drivers = Drivers::of(folders);
    fs::create_dir_all(&drivers.files)?;
    film(&drivers)?;
    let server = Hosted::start(folders)?;
    let mut found = Found::default();
    for case in CASES.iter().filter(|case| names.is_empty() || names.iter().any(|name| name == case.name)) {
        let calls = if quick { case.quick_calls } else { case.calls };
        let mut entries = entries(case, &drivers, &server, calls);
        for round in 0..if quick { QUICK_ROUNDS } else { case.rounds } {
            tell(&format!("{}, round {}", case.name, round + 1));
            for entry in &mut entries {
                match measure(entry, case, &server, calls) {
                    Ok(line) => entry.lines.push(line),
                    Err(problem) => found.problems.push(format!("{}, {} {}: {problem}", case.name, entry.language, entry.title)),
                }
            }
        }
        found.rows.extend(entries.into_iter().filter_map(|entry| row(case, entry)));
    }
    found.problems.dedup();
    fs::remove_dir_all(&drivers.files)?;
    Ok(found)
}

fn entries(case: &Case, drivers: &Drivers, server: &Hosted, calls: u32) -> Vec<Entry> {
    let rivals = RIVALS.iter().filter(|rival| rival.cases.contains(&case.name)).map(|rival| Entry {
        language: rival.language.name(),
        title: rival.title,
        call: drivers.round(rival, case, &server.address, calls),
        lines: Vec::new(),
    });
    let packages = PACKAGES.iter().filter(|package| package.cases().contains(&case.name)).map(|package| Entry {
        language: package.language.name(),
        title: package.installed,
        call: drivers.package(package, case.name),
        lines: Vec::new(),
    });
    rivals.chain(packages).collect()
}

/// One round. It counts only if the server saw what the driver says that it did.
fn measure(entry: &Entry, case: &Case, server: &Hosted, calls: u32) -> Result<Line, String> {
    let output = entry.call.command().output().map_err(|error| error.to_string())?;
    let tally = server.tally().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(reason(&String::from_utf8_lossy(&output.stderr)));
    }
    let line = Line::read(&String::from_utf8_lossy(&output.stdout))?;
    if line.calls != u64::from(calls) {
        return Err(format!("{} calls were made, not {calls}", line.calls));
    }
    let Some(route) = case.route else { return Ok(line) };
    let seen = tally.requests_of(route);
    if seen != line.requests {
        return Err(format!("the server saw {seen} requests of {route}, the driver speaks of {}", line.requests));
    }
    let least = FILM_SIZE.unsigned_abs().div_ceil(3) * 4 * seen;
    if case.name == SEND && !(least..least + 1_000 * seen).contains(&tally.bytes_of(route)) {
        return Err(format!("the server received {} bytes", tally.bytes_of(route)));
    }
    Ok(line)
}

/// What a failed driver says. Node ends with its version, Python with the reason.
fn reason(text: &str) -> String {
    let lines = || text.lines().rev().map(str::trim).filter(|line| !line.is_empty());
    lines().find(|line| line.contains("Error")).or_else(|| lines().next()).unwrap_or("it failed silently").to_owned()
}

fn row(case: &Case, entry: Entry) -> Option<Row> {
    let version = entry.lines.first()?.version.clone();
    let mut figures = BTreeMap::new();
    for column in case.columns {
        let numbers: Vec<f64> = entry.lines.iter().filter_map(|line| line.figures.get(column.key).copied()).collect();
        if !numbers.is_empty() {
            figures.insert(column.key.to_owned(), (median(numbers) * 100.0).round() / 100.0);
        }
    }
    Some(Row { case: case.name.to_owned(), language: entry.language.to_owned(), rival: entry.title.to_owned(), version, figures })
}

/// A file that looks like a film.
fn film(drivers: &Drivers) -> io::Result<()> {
    let mut file = io::BufWriter::new(fs::File::create(drivers.files.join(FILM))?);
    let begin = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";
    file.write_all(begin)?;
    let mut left = usize::try_from(FILM_SIZE).unwrap_or_default() - begin.len();
    let piece: Vec<u8> = (0..65_536_usize).map(|at| (at * 31 % 251).to_le_bytes()[0]).collect();
    while left > 0 {
        let next = left.min(piece.len());
        file.write_all(&piece[..next])?;
        left -= next;
    }
    file.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_driver_says_why() {
        let node = "file.mjs:7\n\nError: 1 came back, not 2\n    at main\n\nNode.js v20.20.2\n";
        assert_eq!(reason(node), "Error: 1 came back, not 2");
        assert_eq!(reason("1 came back, not 2\n"), "1 came back, not 2");
        assert_eq!(reason(""), "it failed silently");
    }
}
