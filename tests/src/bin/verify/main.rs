//! `cargo verify`: sets up what is missing on this machine and runs all tests in all languages; `cargo verify node types` runs parts.

mod console;
mod digest;
mod family;
mod files;
mod hung;
mod part;
mod parts;
mod runner;
mod step;
mod summary;

use std::io;
use std::process::ExitCode;

use bithuman_rest_tests::toolchain::folders::Folders;

use console::Console;
use part::Part;
use summary::Summary;

const USAGE: &str = "usage: cargo verify [PART]...

Sets up what is missing on this machine and runs the tests. Parts, in their usual order; all of these when none is named:";
const NAMED_ONLY: &str = "\n\nRun only when named:";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut console = Console::new();
    if args.iter().any(|arg| arg == "--help" || arg == "-h") {
        console.line(&usage());
        return ExitCode::SUCCESS;
    }
    let chosen = match part::parse(&args) {
        Ok(chosen) => chosen,
        Err(unknown) => {
            console.line(&format!("unknown part `{unknown}`\n\n{}", usage()));
            return ExitCode::from(2);
        }
    };
    match verify(&chosen, &mut console) {
        Ok(summary) if summary.all_passed() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            console.line(&format!("cargo verify cannot work here: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn verify(chosen: &[Part], console: &mut Console) -> io::Result<Summary> {
    let folders = Folders::locate()?;
    console.tools(&folders);
    let mut summary = Summary::default();
    for step in parts::plan(chosen, &folders) {
        let result = match summary.obstacle(&step) {
            Some(obstacle) => runner::Result::blocked(obstacle),
            None => runner::run(&step, &folders, console)?,
        };
        console.finished(&step, &result);
        summary.add(step, result);
    }
    console.summary(&summary);
    Ok(summary)
}

fn usage() -> String {
    let list = |text: String, part: &Part| format!("{text}\n  {:8}{}", part.name(), part.about());
    let usual = Part::ALL.iter().fold(USAGE.to_owned(), list);
    Part::NAMED_ONLY.iter().fold(usual + NAMED_ONLY, list)
}
