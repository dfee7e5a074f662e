//! Which process wrote an entry, and whether it still lives.

use std::process;
use std::sync::{Mutex, PoisonError};

use chrono::TimeDelta;

use crate::describe::Timestamp;

use super::Entry;
use super::flight::is_in_flight;

/// After so long without a word a process counts as gone where no one can tell.
const SILENCE: TimeDelta = TimeDelta::minutes(10);

/// This process: its number, and what tells it from others that had or have the same number.
pub(crate) fn this() -> String {
    static KNOWN: Mutex<Option<(u32, String)>> = Mutex::new(None);
    let number = process::id();
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    match &*known {
        Some((held, identity)) if *held == number => identity.clone(),
        _ => known.insert((number, identity(number).unwrap_or_else(|| number.to_string()))).1.clone(),
    }
}

/// Whether someone may be sending an entry at this moment.
pub(crate) fn is_sending(entry: &Entry, now: Timestamp) -> bool {
    if entry.owner == this() { is_in_flight(entry) } else { entry.waiting && lives(entry, now) }
}

/// Whether the process that wrote an entry still lives, for all that can be told.
pub(crate) fn lives(entry: &Entry, now: Timestamp) -> bool {
    let here = this();
    if entry.owner == here {
        return true;
    }
    let number = entry.owner.split(' ').next().and_then(|number| number.parse().ok());
    match number {
        Some(number) if same_place(&entry.owner, &here) => identity(number).is_some_and(|identity| identity == entry.owner),
        _ => now - entry.sent_at < SILENCE,
    }
}

/// Number, start, and the boot and name space that these belong to.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn identity(number: u32) -> Option<String> {
    let facts = std::fs::read_to_string(format!("/proc/{number}/stat")).ok()?;
    // The name, which may hold anything, ends at the last parenthesis; the state is next, and the start the 20th field from there.
    let fields = || facts.rsplit(')').next().unwrap_or_default().split_ascii_whitespace();
    if matches!(fields().next(), Some("Z" | "X")) {
        return None;
    }
    let start = fields().nth(19)?;
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let space = std::fs::read_link("/proc/self/ns/pid").unwrap_or_default();
    Some(format!("{number} {start} {} {}", boot.trim(), space.display()))
}

/// Elsewhere the standard library does not tell when a process began.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn identity(_: u32) -> Option<String> {
    None
}

/// Whether the numbers of two processes mean the same: one machine, one boot, one name space.
fn same_place(one: &str, other: &str) -> bool {
    let place = |owner: &str| owner.split(' ').skip(2).map(str::to_owned).collect::<Vec<_>>();
    !place(one).is_empty() && place(one) == place(other)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::super::testing::entry;
    use super::*;

    #[test]
    fn the_living_are_told_from_the_dead() {
        let now = chrono::Utc::now();
        let owned = |owner: String| Entry { owner, sent_at: now - TimeDelta::hours(1), ..entry("k") };
        assert!(lives(&owned(this()), now));
        let parent = identity(std::os::unix::process::parent_id()).expect("a parent");
        assert!(lives(&owned(parent.clone()), now));
        let mut reused: Vec<&str> = parent.split(' ').collect();
        reused[1] = "1";
        assert!(!lives(&owned(reused.join(" ")), now));
        let mut gone = std::process::Command::new("true").spawn().expect("a child");
        let child = identity(gone.id());
        gone.wait().expect("an end");
        assert!(child.is_none_or(|child| !lives(&owned(child), now)));
    }

    #[test]
    fn a_process_of_elsewhere_counts_as_gone_after_a_while() {
        let now = chrono::Utc::now();
        let foreign = |minutes| Entry { owner: "1 2 boot space".to_owned(), sent_at: now - TimeDelta::minutes(minutes), ..entry("k") };
        assert!(lives(&foreign(9), now));
        assert!(!lives(&foreign(11), now));
    }
}
