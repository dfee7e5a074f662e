//! A command as data: built by the parts, shown in logs, started by the runner.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Variables that would let a developer's own account, or the `cargo run` around this program, change what is tested.
const REMOVED: &[&str] = &["BITHUMAN_API_SECRET", "BITHUMAN_API_KEY", "BITHUMAN_BASE_URL", "FORCE_COLOR", "CLICOLOR_FORCE"];
const REMOVED_PREFIXES: &[&str] = &["CARGO_PKG_", "CARGO_MANIFEST_"];

#[derive(Clone, Debug)]
pub struct Call {
    pub program: OsString,
    pub args: Vec<OsString>,
    pub dir: Option<PathBuf>,
    pub env: Vec<(OsString, OsString)>,
    /// Whether it only fetches what is to be had elsewhere, so that a second try costs nothing but time.
    pub downloads: bool,
    /// What it says when it has failed because something could not be fetched. Then, too, it is worth a second try.
    pub untransferred: Option<&'static str>,
}

impl Call {
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { program: program.as_ref().to_owned(), args: Vec::new(), dir: None, env: Vec::new(), downloads: false, untransferred: None }
    }

    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_owned());
        self
    }

    #[must_use]
    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args.extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    #[must_use]
    pub fn dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.dir = Some(dir.as_ref().to_owned());
        self
    }

    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.env.push((name.into(), value.as_ref().to_owned()));
        self
    }

    #[must_use]
    pub fn downloading(mut self) -> Self {
        self.downloads = true;
        self
    }

    #[must_use]
    pub fn again_after(mut self, words: &'static str) -> Self {
        self.untransferred = Some(words);
        self
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::null()).env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if REMOVED.contains(&&*text) || REMOVED_PREFIXES.iter().any(|prefix| text.starts_with(prefix)) {
                command.env_remove(&name);
            }
        }
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        command
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.program.to_string_lossy())?;
        for arg in &self.args {
            let arg = arg.to_string_lossy();
            if arg.is_empty() || arg.contains(|c: char| c.is_whitespace() || "'\"$*;|&<>()".contains(c)) {
                write!(f, " '{}'", arg.replace('\'', r"'\''"))?;
            } else {
                write!(f, " {arg}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_shown_as_it_would_be_typed() {
        let call = Call::new("sh").args(["-c", "echo it's"]).arg("");
        assert_eq!(call.to_string(), r"sh -c 'echo it'\''s' ''");
    }

    #[test]
    fn own_variables_win_over_the_common_ones() {
        let command = Call::new("true").env("NO_COLOR", "").command();
        assert!(command.get_envs().any(|(name, value)| name == "NO_COLOR" && value == Some(OsStr::new(""))));
    }
}
