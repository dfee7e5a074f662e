//! All processes that a command has started, also those whose parents are gone: each has the command's mark among its variables.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bithuman_rest_tests::toolchain::call::Call;

const MARK: &str = "BITHUMAN_VERIFY_CALL_";

/// How much of a command line says which it is.
const COMMAND_LINE: usize = 160;

pub(crate) struct Family {
    mark: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Jvm,
    Python,
    Other,
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) pid: u32,
    pub(crate) kind: Kind,
}

impl Family {
    /// Its mark is a name that no other run uses, so a run inside a run marks its own and leaves the outer mark.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        Self { mark: format!("{MARK}{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)) }
    }

    pub(crate) fn mark(&self, command: &mut Command) {
        command.env(&self.mark, "1");
    }

    /// Those that are alive, and what they started, which may have dropped all variables.
    pub(crate) fn members(&self) -> Vec<Member> {
        let all: Vec<(u32, u32)> = processes().filter_map(|pid| Some((pid, living_parent(pid)?))).collect();
        let mut pids: Vec<u32> = all.iter().map(|&(pid, _)| pid).filter(|&pid| self.marked(pid)).collect();
        loop {
            let more: Vec<u32> =
                all.iter().filter(|(pid, parent)| pids.contains(parent) && !pids.contains(pid)).map(|&(pid, _)| pid).collect();
            if more.is_empty() {
                return pids.into_iter().map(Member::new).collect();
            }
            pids.extend(more);
        }
    }

    fn marked(&self, pid: u32) -> bool {
        let mark = format!("{}=1", self.mark).into_bytes();
        fs::read(file(pid, "environ")).is_ok_and(|environment| environment.split(|&byte| byte == 0).any(|variable| variable == mark))
    }

    /// Ends them all, also those that are started meanwhile.
    pub(crate) fn end(&self) {
        let start = Instant::now();
        loop {
            let members = self.members();
            if members.is_empty() || start.elapsed() > Duration::from_secs(10) {
                return;
            }
            signal("KILL", &members);
            thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Does not mind those that have just ended.
pub(crate) fn signal<'a>(name: &str, members: impl IntoIterator<Item = &'a Member>) {
    let pids: Vec<String> = members.into_iter().map(|member| member.pid.to_string()).collect();
    if !pids.is_empty() {
        let _ = Call::new("sh").args(["-c", r#"kill -s "$0" -- "$@" 2> /dev/null"#, name]).args(pids).command().status();
    }
}

impl Member {
    fn new(pid: u32) -> Self {
        let program = fs::read_link(file(pid, "exe")).ok();
        let name = program.as_ref().and_then(|path| path.file_name()).unwrap_or_default().to_string_lossy().into_owned();
        let kind = match name {
            name if name == "java" => Kind::Jvm,
            name if name.starts_with("python") => Kind::Python,
            _ => Kind::Other,
        };
        Self { pid, kind }
    }

    pub(crate) fn alive(&self) -> bool {
        living_parent(self.pid).is_some()
    }

    /// Rust's test harness names a thread after its test.
    fn threads(&self) -> Vec<String> {
        let tasks = fs::read_dir(file(self.pid, "task")).into_iter().flatten().filter_map(Result::ok);
        let mut names: Vec<String> = tasks.filter_map(|task| fs::read_to_string(task.path().join("comm")).ok()).collect();
        names.iter_mut().for_each(|name| name.truncate(name.trim_end().len()));
        names.sort();
        names.dedup();
        names
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = fs::read(file(self.pid, "cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        let line: String = line.chars().take(COMMAND_LINE).collect();
        write!(f, "{} {}; threads: {}", self.pid, line.trim_end(), self.threads().join(", "))
    }
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().filter_map(Result::ok);
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// Nothing for a process that has ended, also where nobody has asked yet how.
fn living_parent(pid: u32) -> Option<u32> {
    let status = fs::read_to_string(file(pid, "stat")).ok()?;
    let mut words = status.rsplit_once(')')?.1.split_whitespace();
    let state = words.next()?;
    if matches!(state, "Z" | "X") { None } else { words.next()?.parse().ok() }
}

fn file(pid: u32, name: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{pid}/{name}"))
}
