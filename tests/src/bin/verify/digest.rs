//! Of a failing step's log, the lines that say what failed. They end the report: of a long output, the end is what is kept.

use std::path::Path;

use crate::files;

/// Where a tool says once more, at its end, what failed.
const ONCE_MORE: [&str; 4] = ["= short test summary info =", "✖ failing tests:", "[ERROR] Failures:", "[ERROR] Errors:"];
/// How a line begins that names what failed; spaces before it do not count.
const BEGIN: [&str; 10] =
    ["FAILED ", "ERROR ", "✖ ", "[ERROR] ", "error:", "error[", "MISSED ", "ExceptionGroup: ", "# too late", "# stacks of "];
/// What such a line holds elsewhere.
const HOLD: [&str; 3] = [" panicked at ", ": error: ", " ... FAILED"];
/// Of these, the next line says why.
const UNEXPLAINED: [&str; 3] = ["✖ ", "error[", "thread '"];

const MOST: usize = 24;
const WIDEST: usize = 300;
const BYTES: u64 = 4 * 1024 * 1024;

/// What failed, by a step's log; its last lines, where no line says that.
pub(crate) fn of(log: &Path) -> Vec<String> {
    let text = files::tail(log, usize::MAX, BYTES).unwrap_or_default();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let mut told = told(&lines);
    if told.is_empty() {
        told = lines[lines.len().saturating_sub(5)..].to_vec();
    }
    let more = told.len().saturating_sub(MOST);
    let mut told: Vec<String> = told.into_iter().take(MOST).map(|line| line.chars().take(WIDEST).collect()).collect();
    if more > 0 {
        told.push(format!("… and {more} lines more"));
    }
    told
}

fn told<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let end = ONCE_MORE.iter().find_map(|mark| lines.iter().rposition(|line| line.contains(mark)));
    let lines = &lines[end.map_or(0, |at| at + 1)..];
    let mut told = Vec::new();
    let mut explains = false;
    for &line in lines {
        let bare = line.trim_start();
        let names = BEGIN.iter().any(|begin| bare.starts_with(begin)) || HOLD.iter().any(|held| line.contains(held));
        if names || explains {
            told.push(line);
        }
        explains = names && UNEXPLAINED.iter().any(|begin| bare.starts_with(begin));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(text: &str) -> Vec<&str> {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        told(&lines)
    }

    #[test]
    fn pytest_says_it_once_more() {
        let log = "E  ValueError\nERROR of a library\n===== short test summary info =====\nFAILED test_a.py::test_b - assert 1 == 2\n1 failed, 9 passed";
        assert_eq!(digest(log), ["FAILED test_a.py::test_b - assert 1 == 2"]);
    }

    #[test]
    fn node_says_it_once_more_and_why_on_the_next_line() {
        let log = "✖ slow (5ms)\n✔ good (1ms)\n\n✖ failing tests:\n\ntest at a.test.mjs:3:1\n✖ slow (5ms)\n  AssertionError: 1 == 2\n      at a.test.mjs:4";
        assert_eq!(digest(log), ["✖ slow (5ms)", "  AssertionError: 1 == 2"]);
    }

    #[test]
    fn rust_says_it_where_it_happens() {
        let log = "test a ... ok\ntest b ... FAILED\n\n---- b stdout ----\n\nthread 'b' (7) panicked at src/b.rs:1:2:\nleft is not right\nnote: run with";
        assert_eq!(digest(log), ["test b ... FAILED", "thread 'b' (7) panicked at src/b.rs:1:2:", "left is not right"]);
    }

    #[test]
    fn maven_swift_and_the_fault_suite_are_understood() {
        let log = "[ERROR] Tests run: 2\n[ERROR] Failures: \n[ERROR]   FlowTest.pages:12 expected: <1> but was: <2>";
        assert_eq!(digest(log), ["[ERROR]   FlowTest.pages:12 expected: <1> but was: <2>"]);
        let log = "Test Case 'A.b' started\n/x/A.swift:12: error: A.b : XCTAssertEqual failed: (\"1\") is not equal to (\"2\")";
        assert_eq!(digest(log).len(), 1);
        let log = "jobs: jobs of hours\n  ok      a  1 reads\n  MISSED  b  2 reads";
        assert_eq!(digest(log), ["  MISSED  b  2 reads"]);
    }

    #[test]
    fn a_log_that_says_nothing_of_it_shows_its_end_and_a_long_one_its_beginning() {
        let file = std::env::temp_dir().join(format!("bithuman-rest-digest-{}", std::process::id()));
        std::fs::write(&file, "1\n2\n3\n4\n5\n6\n").expect("a file");
        assert_eq!(of(&file), ["2", "3", "4", "5", "6"]);
        std::fs::write(&file, "FAILED x\n".repeat(MOST + 7)).expect("a file");
        assert_eq!(of(&file).last().map(String::as_str), Some("… and 7 lines more"));
        assert_eq!(of(&file).len(), MOST + 1);
        std::fs::remove_file(file).expect("it is there");
    }
}
