//! The suite on a terminal: what runs, and a table of the figures of what has run.

use std::path::Path;
use std::time::Instant;

use super::report::{Finished, Report};
use super::{Failure, Figure, Scenario};
use crate::terminal::{TICK, Terminal, Tone, seconds};

/// Shows a run.
pub struct Console(Terminal);

impl Console {
    pub fn new(terminal: Terminal) -> Self {
        Self(terminal)
    }

    /// Runs a scenario. One that panics has failed; the others are still run.
    pub async fn run(&self, scenario: &'static Scenario, scale: u32) -> Finished {
        let begun = Instant::now();
        let mut running = tokio::spawn((scenario.run)(scale));
        let mut tick = tokio::time::interval(TICK);
        let ended = loop {
            tokio::select! {
                ended = &mut running => break ended,
                _ = tick.tick() => self.0.progress(scenario.name, begun.elapsed(), scenario.about),
            }
        };
        self.0.settle();
        let outcome = ended.map_err(Failure::from).and_then(|outcome| outcome).map_err(|problem| problem.to_string());
        let finished = Finished { scenario, took: begun.elapsed(), outcome };
        self.show(&finished);
        finished
    }

    fn show(&self, finished: &Finished) {
        let took = self.0.paint(Tone::Quiet, &seconds(finished.took));
        self.0.line(&format!("{}: {}  {took}", finished.scenario.name, finished.scenario.about));
        if let Err(problem) = &finished.outcome {
            self.0.line(&format!("  {}  {problem}", self.0.paint(Tone::Bad, "FAILED")));
        }
        let widths = Widths::of(finished.figures());
        finished.figures().iter().for_each(|figure| self.0.line(&self.row(figure, &widths)));
        self.0.line("");
    }

    fn row(&self, figure: &Figure, widths: &Widths) -> String {
        let mark = if figure.met { self.0.paint(Tone::Good, "ok    ") } else { self.0.paint(Tone::Bad, "MISSED") };
        let (measured, particulars) = figure.measured.split_once('\n').unwrap_or((&figure.measured, ""));
        let (what, measured) = (pad(figure.what, widths.what), pad(measured, widths.measured));
        let goal = self.0.paint(Tone::Quiet, &format!("goal: {}", figure.goal));
        particulars.lines().fold(format!("  {mark}  {what}  {measured}  {goal}"), |row, line| format!("{row}\n          - {line}"))
    }

    /// The last words, and where the page is.
    pub fn conclude(&self, report: &Report, page: &Path) {
        let tone = if report.missed() == 0 { Tone::Good } else { Tone::Bad };
        let verdict = self.0.paint(tone, &report.verdict());
        self.0.line(&format!("{verdict} in {}\npage: {}", seconds(report.took()), page.display()));
    }
}

/// The columns' widths, in characters.
struct Widths {
    what: usize,
    measured: usize,
}

impl Widths {
    fn of(figures: &[Figure]) -> Self {
        let widest = |text: fn(&Figure) -> &str| figures.iter().map(|figure| text(figure).chars().count()).max().unwrap_or(0);
        Self { what: widest(|figure| figure.what), measured: widest(|figure| figure.measured.lines().next().unwrap_or_default()) }
    }
}

fn pad(text: &str, width: usize) -> String {
    format!("{text:<width$}")
}
