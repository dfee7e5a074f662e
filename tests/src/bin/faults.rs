//! `cargo verify faults`: runs the fault suite, prints its figures and writes them as a page. `faults NAME...` runs some;
//! `--scale N` makes long ones N times shorter.

use std::process::ExitCode;

use bithuman_rest_tests::faults::{Console, Failure, Report, SCENARIOS, crowd, page, worker};
use bithuman_rest_tests::terminal::Terminal;
use bithuman_rest_tests::toolchain::folders::Folders;

#[tokio::main]
async fn main() -> ExitCode {
    if let Some(ended) = crowd::run_if_asked().await {
        return ended;
    }
    if let Some(ended) = worker::run_if_asked().await {
        return ended;
    }
    let mut scale = 1;
    let mut names = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--scale" => match words.next().and_then(|number| number.parse().ok()).filter(|&number| number > 0) {
                Some(number) => scale = number,
                None => return usage("--scale needs a whole number from 1"),
            },
            name if SCENARIOS.iter().any(|scenario| scenario.name == name) => names.push(word),
            _ => return usage(&format!("there is no scenario `{word}`")),
        }
    }
    match run(&names, scale).await {
        Ok(report) if report.missed() == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => usage(&format!("the fault suite cannot work here: {problem}")),
    }
}

async fn run(names: &[String], scale: u32) -> Result<Report, Failure> {
    let console = Console::new(Terminal::here());
    let mut report = Report::default();
    for scenario in SCENARIOS.iter().filter(|scenario| names.is_empty() || names.iter().any(|name| name == scenario.name)) {
        let mut finished = console.run(scenario, scale).await;
        if scenario.timed && finished.missed() > 0 {
            finished = console.run(scenario, scale).await;
        }
        report.finished.push(finished);
    }
    let folder = Folders::locate()?.verify.join("faults");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("figures.html");
    std::fs::write(&file, page(&report, chrono::Utc::now()))?;
    console.conclude(&report, &file);
    Ok(report)
}

#[expect(clippy::print_stderr, reason = "the person at the terminal must see it")]
fn usage(problem: &str) -> ExitCode {
    eprintln!("{problem}\n\nusage: faults [--scale N] [SCENARIO]...\n");
    SCENARIOS.iter().for_each(|scenario| eprintln!("  {:<12}{}", scenario.name, scenario.about));
    ExitCode::from(2)
}
