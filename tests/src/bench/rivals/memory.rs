//! Memory of this process in KiB, as Linux counts it.

use std::fs;
use std::io;

/// What is resident now. The peak is counted from here on.
pub(super) fn begin() -> io::Result<f64> {
    fs::write("/proc/self/clear_refs", "5")?;
    read("VmRSS:")
}

/// The most that was resident since `begin`.
pub(super) fn peak() -> io::Result<f64> {
    read("VmHWM:")
}

fn read(name: &str) -> io::Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| io::Error::other(format!("this system does not tell {name}")))
}
