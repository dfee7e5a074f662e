//! `cargo verify faults`: runs the fault suite and prints its figures. `faults NAME...` runs some; `--scale N` makes long ones N times shorter.

use std::process::ExitCode;
use std::time::Instant;

use bithuman_rest_tests::faults::{Figure, SCENARIOS, Scenario, crowd};

#[tokio::main]
async fn main() -> ExitCode {
    if let Some(ended) = crowd::run_if_asked().await {
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
    let mut failed = 0;
    for scenario in SCENARIOS.iter().filter(|scenario| names.is_empty() || names.iter().any(|name| name == scenario.name)) {
        failed += run(scenario, scale).await;
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a scenario, prints its figures, and tells how many goals were missed.
#[expect(clippy::print_stdout, reason = "the figures are what the program is for")]
async fn run(scenario: &Scenario, scale: u32) -> usize {
    let begun = Instant::now();
    println!("{}: {}", scenario.name, scenario.about);
    let missed = match (scenario.run)(scale).await {
        Ok(figures) => {
            figures.iter().for_each(|figure| println!("{}", row(figure)));
            figures.iter().filter(|figure| !figure.met).count()
        }
        Err(problem) => {
            println!("  FAILED  {problem}");
            1
        }
    };
    println!("  {:.1} s\n", begun.elapsed().as_secs_f64());
    missed
}

fn row(figure: &Figure) -> String {
    let mark = if figure.met { "ok" } else { "MISSED" };
    format!("  {mark:<6}  {:<58}  {:>22}   (goal: {})", figure.what, figure.measured, figure.goal)
}

#[expect(clippy::print_stderr, reason = "the person at the terminal must see it")]
fn usage(problem: &str) -> ExitCode {
    eprintln!("{problem}\n\nusage: faults [--scale N] [SCENARIO]...\n");
    SCENARIOS.iter().for_each(|scenario| eprintln!("  {:<12}{}", scenario.name, scenario.about));
    ExitCode::from(2)
}
