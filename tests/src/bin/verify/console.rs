//! What the person sees: one line per step, alive on a terminal, plain elsewhere.

use std::path::Path;
use std::time::Duration;

use bithuman_rest_tests::terminal::{Terminal, Tone, seconds};
use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::{Found, Tool};

use crate::runner::{Outcome, Result};
use crate::step::Step;
use crate::summary::Summary;
use crate::{digest, files};

/// Of a log's last line, how much fits beside the step on a terminal of usual width.
const PEEK: usize = 44;
/// Room for the stacks of a program that hung, and no more: whoever keeps the report may cut it.
const LOG_LINES: usize = 400;
const LOG_BYTES: u64 = 256 * 1024;

pub(crate) struct Console {
    terminal: Terminal,
}

impl Console {
    pub(crate) fn new() -> Self {
        Self { terminal: Terminal::here() }
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.terminal.line(text);
    }

    pub(crate) fn tools(&mut self, folders: &Folders) {
        self.line("toolchain  needed  found");
        for tool in Tool::ALL {
            let (major, minor) = tool.minimum();
            let (tone, text) = match tool.find(folders) {
                Found::Version(version) => (Tone::Good, version),
                Found::TooOld(version) => (Tone::Bad, format!("{version}, too old")),
                Found::SetUp(cost) => (Tone::Quiet, format!("missing, will be set up ({cost})")),
                Found::Missing => (Tone::Bad, "missing".to_owned()),
            };
            let needed = format!("{major}.{minor}");
            let found = self.paint(tone, &text);
            self.line(&format!("{tool:<9}  {needed:<6}  {found}"));
        }
        self.line("");
    }

    pub(crate) fn progress(&mut self, step: &Step, elapsed: Duration, log: &Path) {
        let peek: String = files::tail(log, 1, 512).unwrap_or_default().chars().filter(|c| !c.is_control()).take(PEEK).collect();
        self.terminal.progress(step.title, elapsed, &peek);
    }

    pub(crate) fn finished(&mut self, step: &Step, result: &Result) {
        self.terminal.settle();
        let title = step.title;
        match &result.outcome {
            Outcome::Passed { log } => {
                let (mark, took) = (self.paint(Tone::Good, "ok"), seconds(result.took));
                self.line(&format!("{mark}  {title} ({took})"));
                if step.shows_output {
                    self.output(log);
                }
            }
            Outcome::Kept => {
                let mark = self.paint(Tone::Good, "ok");
                self.line(&format!("{mark}  {title} (already)"));
            }
            Outcome::Blocked(obstacle) => {
                let mark = self.paint(Tone::Bad, "--");
                self.line(&format!("{mark}  {title} (not tried: needs \"{obstacle}\")"));
            }
            Outcome::Failed { reason, log } => {
                let (mark, took) = (self.paint(Tone::Bad, "FAILED"), seconds(result.took));
                let output = files::tail(log, LOG_LINES, LOG_BYTES).unwrap_or_default();
                self.line(&format!("{mark}  {title} ({took})\n{output}\n{reason}\nfull log: {}\n", log.display()));
            }
        }
    }

    /// What a passed step had to say, without the commands that said it.
    fn output(&mut self, log: &Path) {
        let output = files::tail(log, LOG_LINES, LOG_BYTES).unwrap_or_default();
        output.lines().filter(|line| !line.starts_with(['$', '#'])).for_each(|line| self.line(&format!("    {line}")));
    }

    pub(crate) fn summary(&mut self, summary: &Summary) {
        self.line("\npart      passed  failed      time");
        for row in summary.rows() {
            self.line(&format!("{:<8}  {:>6}  {:>6}  {:>8}", row.part, row.passed, row.failed, seconds(row.took)));
        }
        self.line("");
        for (step, result) in summary.failures() {
            if let Outcome::Failed { reason, log } = &result.outcome {
                let title = self.paint(Tone::Bad, step.title);
                self.line(&format!("{title}: {reason}"));
                digest::of(log).iter().for_each(|line| self.line(&format!("    {line}")));
            }
        }
        let (passed, failed) = summary.counts();
        self.line(&format!("{passed} passed, {failed} failed"));
    }

    fn paint(&self, tone: Tone, text: &str) -> String {
        self.terminal.paint(tone, text)
    }
}
