//! Runs a step: its output goes to a log, its progress to the console.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use bithuman_rest_tests::terminal::{TICK, seconds};
use bithuman_rest_tests::toolchain::call::Call;
use bithuman_rest_tests::toolchain::folders::Folders;

use crate::console::Console;
use crate::family::Family;
use crate::hung;
use crate::step::{Action, Step};

/// No package takes longer, and none that did would come at all.
const DOWNLOAD: Duration = Duration::from_secs(6 * 60);
/// Between the tries of a download.
const PAUSES: [Duration; 2] = if cfg!(test) { [Duration::ZERO; 2] } else { [Duration::from_secs(5), Duration::from_secs(30)] };

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

    /// Fetching is tried again, since registries and networks have bad moments.
    fn call(&mut self, call: &Call) -> io::Result<()> {
        let mut pauses = PAUSES.iter();
        loop {
            let before = self.file.metadata()?.len();
            let error = match self.attempt(call) {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            let fetching = call.downloads || call.untransferred.is_some_and(|words| self.said(words, before));
            let Some(pause) = pauses.next().filter(|_| fetching) else { return Err(error) };
            writeln!(self.file, "# {error}; once more in {} s", pause.as_secs())?;
            thread::sleep(*pause);
        }
    }

    /// Whether the log says this after so many bytes.
    fn said(&self, words: &str, before: u64) -> bool {
        let log = fs::read(self.log).unwrap_or_default();
        let output = usize::try_from(before).ok().and_then(|before| log.get(before..)).unwrap_or_default();
        String::from_utf8_lossy(output).lines().filter(|line| !line.starts_with("$ ")).any(|line| line.contains(words))
    }

    /// Output goes straight to the file: a pipe would be held open by whatever daemon a build tool leaves behind.
    fn attempt(&mut self, call: &Call) -> io::Result<()> {
        writeln!(self.file, "$ {call}")?;
        let program = call.program.to_string_lossy();
        let family = Family::new();
        let mut command = call.command();
        command.stdout(self.file.try_clone()?).stderr(self.file.try_clone()?).env("PYTHONFAULTHANDLER", "1");
        family.mark(&mut command);
        let mut child = command.spawn().map_err(|error| io::Error::new(error.kind(), format!("{program}: {error}")))?;
        let limit = if call.downloads { DOWNLOAD.min(self.step.limit) } else { self.step.limit };
        match self.wait(&mut child, limit)? {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(io::Error::other(format!("{program}: {status}"))),
            None => {
                hung::tell(&family, &self.file)?;
                family.end();
                child.wait()?;
                let took = seconds(limit);
                Err(io::Error::new(io::ErrorKind::TimedOut, format!("{program}: not finished after {took}")))
            }
        }
    }

    fn wait(&mut self, child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if start.elapsed() > limit {
                return Ok(None);
            }
            self.console.progress(self.step, self.start.elapsed(), self.log);
            thread::sleep(TICK);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> Folders {
        let verify = std::env::temp_dir().join(format!("bithuman-rest-runner-{}", std::process::id()));
        Folders { verify, ..Folders::locate().expect("cargo built this") }
    }

    fn ran(title: &'static str, limit: Duration, call: Call) -> (Result, String) {
        let folders = folders();
        let mut step = Step::new(title).call(call);
        step.limit = limit;
        let result = run(&step, &folders, &mut Console::new()).expect("a log can be written");
        let log = fs::read_to_string(folders.verify.join("logs").join(step.log_name())).expect("there is a log");
        (result, log)
    }

    fn reason(result: &Result) -> &str {
        match &result.outcome {
            Outcome::Failed { reason, .. } => reason,
            _ => panic!("it did not fail"),
        }
    }

    #[test]
    fn what_takes_too_long_is_ended_with_all_that_it_started() {
        let orphan = "setsid sleep 300 & echo $!; sleep 300";
        let (result, log) = ran("test: orphans", Duration::from_secs(2), Call::new("sh").args(["-c", orphan]));
        assert_eq!(reason(&result), "sh: not finished after 2.0 s");
        let pid = log.lines().nth(1).expect("the orphan's number");
        assert!(log.contains(&format!("#   {pid} sleep 300; threads: sleep")), "{log}");
        assert!(
            fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|it| it.contains(") Z ")) || !Path::new("/proc").join(pid).exists()
        );
    }

    #[test]
    fn only_what_fetches_is_tried_again() {
        let (result, log) = ran("test: once", Duration::from_secs(60), Call::new("false"));
        assert_eq!((reason(&result), log.matches("$ false").count()), ("false: exit status: 1", 1));
        let (result, log) = ran("test: again", Duration::from_secs(60), Call::new("false").downloading());
        assert_eq!((reason(&result), log.matches("$ false").count()), ("false: exit status: 1", 1 + PAUSES.len()));
        for (says, tries) in [("cannot transfer it", 1 + PAUSES.len()), ("cannot compile it", 1)] {
            let script = Call::new("sh").args(["-c", "echo \"[ERROR] $0\"; false", says]).again_after("cannot transfer");
            let (_, log) = ran("test: transfers", Duration::from_secs(60), script);
            assert_eq!(log.matches("$ sh").count(), tries);
        }
    }
}
