//! What this process holds.

use std::fs;
use std::io;

/// Descriptors, tasks and memory of this process at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Footprint {
    pub(crate) descriptors: i64,
    pub(crate) tasks: i64,
    /// Bytes that are in memory.
    pub(crate) memory: i64,
}

impl Footprint {
    pub(crate) fn now() -> io::Result<Self> {
        let pages = fs::read_to_string("/proc/self/statm")?.split_whitespace().nth(1).and_then(|pages| pages.parse::<i64>().ok());
        let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
        Ok(Self {
            descriptors: count(fs::read_dir("/proc/self/fd")?.count()),
            tasks: count(tasks),
            memory: pages.ok_or_else(|| io::Error::other("/proc/self/statm has no second number"))? * 4096,
        })
    }

    /// What has come since then.
    pub(crate) fn since(self, before: Self) -> Self {
        Self { descriptors: self.descriptors - before.descriptors, tasks: self.tasks - before.tasks, memory: self.memory - before.memory }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
