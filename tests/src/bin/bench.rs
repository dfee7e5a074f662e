//! `cargo verify bench`: measures everyone, judges the goals, writes the table.
//!
//! `bench [--quick] [CASE]...`. A full run without problems writes `tests/bench/results.md` and `results.json`; any other writes them to
//! where the rivals are installed.

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use bithuman_rest_tests::bench::{self, Report, case};
use bithuman_rest_tests::toolchain::folders::Folders;

fn main() -> ExitCode {
    let mut names: Vec<String> = std::env::args().skip(1).collect();
    let all = names.len();
    names.retain(|name| name != "--quick");
    let quick = names.len() < all;
    if let Some(unknown) = names.iter().find(|name| case::find(name).is_none()) {
        let known: Vec<&str> = case::CASES.iter().map(|case| case.name).collect();
        say(&mut io::stderr(), &format!("there is no case `{unknown}`\n\nusage: bench [--quick] [CASE]...\n\ncases: {}", known.join(" ")));
        return ExitCode::from(2);
    }
    match measure(&names, quick) {
        Ok(report) if report.problems.is_empty() => ExitCode::SUCCESS,
        Ok(report) => {
            report.problems.iter().for_each(|problem| say(&mut io::stderr(), problem));
            ExitCode::FAILURE
        }
        Err(error) => {
            say(&mut io::stderr(), &error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn measure(names: &[String], quick: bool) -> io::Result<Report> {
    let folders = Folders::locate()?;
    let machine = bench::machine();
    let mut found = bench::run(&folders, names, quick, |words| say(&mut io::stderr(), words))?;
    if names.is_empty() || names.iter().any(|name| name == case::INSTALLED) {
        found.rows.extend(bench::sizes(&folders)?);
    }
    let report = Report {
        taken: chrono::Utc::now().format("%Y-%m-%d").to_string(),
        machine,
        quick,
        goals: bench::judge(&found.rows),
        rows: found.rows,
        problems: found.problems,
    };
    let whole = names.is_empty() && !quick && report.problems.is_empty();
    let folder = if whole { folders.checkout.join("tests/bench") } else { bench::drivers::home(&folders) };
    let page = bench::markdown(&report);
    fs::write(folder.join("results.md"), &page)?;
    fs::write(folder.join("results.json"), serde_json::to_string_pretty(&report)? + "\n")?;
    say(&mut io::stdout(), &page);
    Ok(report)
}

/// Nobody has to listen.
fn say(to: &mut impl Write, words: &str) {
    let _ = writeln!(to, "{words}");
}
