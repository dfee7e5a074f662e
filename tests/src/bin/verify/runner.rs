//! Runs a step: its output goes to a log, its progress to the console.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use bithuman_rest_tests::terminal::TICK;
use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;

use crate::console::Console;
use crate::step::{Action, Step};

pub(crate) struct Result {
    pub(crate) outcome: Outcome,
    pub(crate) took: Duration,
}

pub(crate) enum Outcome {
    Passed {
        log: PathBuf,
    },
    /// Done by an earlier run, and nothing has changed since.
    Kept,
    Failed {
        reason: String,
        log: PathBuf,
    },
    /// Not tried, because the step of this title did not pass.
    Blocked(&'static str),
}

impl Result {
    pub(crate) fn blocked(obstacle: &'static str) -> Self {
        Self { outcome: Outcome::Blocked(obstacle), took: Duration::ZERO }
    }

    pub(crate) fn passed(&self) -> bool {
        matches!(self.outcome, Outcome::Passed { .. } | Outcome::Kept)
    }
}

pub(crate) fn run(step: &Step, folders: &Folders, console: &mut Console) -> io::Result<Result> {
    let start = Instant::now();
    if step.stamp.as_ref().is_some_and(|stamp| stamp.holds()) {
        return Ok(Result { outcome: Outcome::Kept, took: Duration::ZERO });
    }
    let logs = folders.verify.join("logs");
    fs::create_dir_all(&logs)?;
    let log = logs.join(step.log_name());
    let mut run = Run { step, start, log: &log, file: File::create(&log)?, console };
    let outcome = match run.actions() {
        Ok(()) => Outcome::Passed { log },
        Err(error) => Outcome::Failed { reason: error.to_string(), log },
    };
    Ok(Result { outcome, took: start.elapsed() })
}

struct Run<'a> {
    step: &'a Step,
    start: Instant,
    log: &'a Path,
    file: File,
    console: &'a mut Console,
}

impl Run<'_> {
    fn actions(&mut self) -> io::Result<()> {
        for action in &self.step.actions {
            match action {
                Action::Call(call) => self.call(call)?,
                Action::Later(call) => self.call(&call()?)?,
                Action::Task(words, task) => {
                    writeln!(self.file, "# {words}")?;
                    task()?;
                }
            }
        }
        self.step.stamp.as_ref().map_or(Ok(()), |stamp| stamp.write())
    }

    /// Output goes straight to the file: a pipe would be held open by whatever daemon a build tool leaves behind.
    fn call(&mut self, call: &Call) -> io::Result<()> {
        writeln!(self.file, "$ {call}")?;
        let program = call.program.to_string_lossy();
        let spawned = call.command().stdout(self.file.try_clone()?).stderr(self.file.try_clone()?).spawn();
        let mut child = spawned.map_err(|error| io::Error::new(error.kind(), format!("{program}: {error}")))?;
        match self.wait(&mut child)? {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(io::Error::other(format!("{program}: {status}"))),
            None => Err(io::Error::other(format!("{program}: not finished after {} minutes", self.step.limit.as_secs() / 60))),
        }
    }

    fn wait(&mut self, child: &mut Child) -> io::Result<Option<ExitStatus>> {
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if self.start.elapsed() > self.step.limit {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            self.console.progress(self.step, self.start.elapsed(), self.log);
            thread::sleep(TICK);
        }
    }
}
