//! One line of the report, as data: what is to be done, in what order, and after what.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bithuman_rest_tests::toolchain::call::Call;

/// No single command of a healthy run comes near this, not even a cold build on two cores.
const LIMIT: Duration = Duration::from_secs(20 * 60);

pub(crate) struct Step {
    /// Like `python: wheel built`; says what is true once the step has passed.
    pub(crate) title: &'static str,
    /// Titles of the steps without which this one makes no sense.
    pub(crate) after: Vec<&'static str>,
    pub(crate) actions: Vec<Action>,
    pub(crate) stamp: Option<Stamp>,
    pub(crate) limit: Duration,
    /// Whether its output is part of the report also when it passed.
    pub(crate) shows_output: bool,
}

pub(crate) enum Action {
    Call(Call),
    /// Something that is simpler in Rust than as a command, with words for the log.
    Task(String, Box<dyn Fn() -> io::Result<()>>),
    /// A command that can be worked out only when its turn has come.
    Later(Box<dyn Fn() -> io::Result<Call>>),
}

/// A file that remembers what a step was done for, so that it is done again only when that has changed.
pub(crate) struct Stamp {
    pub(crate) file: PathBuf,
    pub(crate) content: String,
}

impl Step {
    pub(crate) fn new(title: &'static str) -> Self {
        Self { title, after: Vec::new(), actions: Vec::new(), stamp: None, limit: LIMIT, shows_output: false }
    }

    #[must_use]
    pub(crate) fn after(mut self, title: &'static str) -> Self {
        self.after.push(title);
        self
    }

    #[must_use]
    pub(crate) fn call(mut self, call: Call) -> Self {
        self.actions.push(Action::Call(call));
        self
    }

    #[must_use]
    pub(crate) fn task(mut self, words: impl Into<String>, task: impl Fn() -> io::Result<()> + 'static) -> Self {
        self.actions.push(Action::Task(words.into(), Box::new(task)));
        self
    }

    #[must_use]
    pub(crate) fn later(mut self, call: impl Fn() -> io::Result<Call> + 'static) -> Self {
        self.actions.push(Action::Later(Box::new(call)));
        self
    }

    #[must_use]
    pub(crate) fn once_for(mut self, file: impl AsRef<Path>, content: impl Into<String>) -> Self {
        self.stamp = Some(Stamp { file: file.as_ref().to_owned(), content: content.into() });
        self
    }

    /// For what may hang, as tests may: well above what it takes on a slow machine.
    #[must_use]
    pub(crate) fn within(mut self, minutes: u64) -> Self {
        self.limit = Duration::from_secs(minutes * 60);
        self
    }

    #[must_use]
    pub(crate) fn showing_output(mut self) -> Self {
        self.shows_output = true;
        self
    }

    /// What comes before the colon of the title.
    pub(crate) fn part(&self) -> &'static str {
        self.title.split(':').next().unwrap_or(self.title)
    }

    pub(crate) fn log_name(&self) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        self.title.replace(": ", "-").chars().map(plain).collect::<String>() + ".log"
    }
}

impl Stamp {
    pub(crate) fn holds(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|content| content == self.content)
    }

    pub(crate) fn write(&self) -> io::Result<()> {
        std::fs::write(&self.file, &self.content)
    }
}
