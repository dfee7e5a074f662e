//! What the person sees: one line per step, alive on a terminal, plain elsewhere.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use bithuman_rest_tests::toolchain::folders::Folders;
use bithuman_rest_tests::toolchain::tool::{Found, Tool};

use crate::files;
use crate::runner::{Outcome, Result};
use crate::step::Step;
use crate::summary::Summary;

const FRAMES: [char; 10] = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const CLEAR_LINE: &str = "\r\x1b[2K";
/// Of a log's last line, how much fits beside the step on a terminal of usual width.
const PEEK: usize = 44;
const LOG_LINES: usize = 200;

pub(crate) struct Console {
    live: bool,
    colour: bool,
}

#[derive(Clone, Copy)]
enum Tone {
    Good,
    Bad,
    Quiet,
}

impl Console {
    pub(crate) fn new() -> Self {
        let live = io::stdout().is_terminal() && std::env::var_os("TERM").is_some_and(|term| term != "dumb");
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { live, colour: live && !no_colour }
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.write(&format!("{text}\n"));
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
        if !self.live {
            return;
        }
        let frame = FRAMES[(elapsed.as_millis() / 80) as usize % FRAMES.len()];
        let peek: String = files::tail(log, 1, 512).unwrap_or_default().chars().filter(|c| !c.is_control()).take(PEEK).collect();
        let peek = self.paint(Tone::Quiet, &peek);
        self.write(&format!("{CLEAR_LINE}{frame}  {}  {}  {peek}", step.title, seconds(elapsed)));
    }

    pub(crate) fn finished(&mut self, step: &Step, result: &Result) {
        if self.live {
            self.write(CLEAR_LINE);
        }
        let title = step.title;
        match &result.outcome {
            Outcome::Passed => {
                let (mark, took) = (self.paint(Tone::Good, "ok"), seconds(result.took));
                self.line(&format!("{mark}  {title} ({took})"));
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
                let output = files::tail(log, LOG_LINES, 256 * 1024).unwrap_or_default();
                self.line(&format!("{mark}  {title} ({took})\n{output}\n{reason}\nfull log: {}\n", log.display()));
            }
        }
    }

    pub(crate) fn summary(&mut self, summary: &Summary) {
        self.line("\npart      passed  failed      time");
        for row in summary.rows() {
            self.line(&format!("{:<8}  {:>6}  {:>6}  {:>8}", row.part, row.passed, row.failed, seconds(row.took)));
        }
        self.line("");
        for (step, result) in summary.failures() {
            if let Outcome::Failed { reason, .. } = &result.outcome {
                let title = self.paint(Tone::Bad, step.title);
                self.line(&format!("{title}: {reason}"));
            }
        }
        let (passed, failed) = summary.counts();
        self.line(&format!("{passed} passed, {failed} failed"));
    }

    fn paint(&self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Good => 32,
            Tone::Bad => 31,
            Tone::Quiet => 2,
        };
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// A reader that has gone away must not end the checks.
    fn write(&mut self, text: &str) {
        let mut out = io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }
}

fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        whole => format!("{}m {:02}s", whole / 60, whole % 60),
    }
}
