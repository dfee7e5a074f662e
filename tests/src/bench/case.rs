//! What is measured: the cases, how often each is called, and which figures of it are shown.

use super::server::{DOWNLOAD, LIST, ME, SPEECH, UPLOAD};

/// Whether more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Less,
    More,
}

/// A figure of a case, by the name that the drivers print it under.
#[derive(Debug)]
pub struct Column {
    pub key: &'static str,
    pub title: &'static str,
    pub better: Better,
}

/// One thing that everyone is asked to do.
#[derive(Debug)]
pub struct Case {
    pub name: &'static str,
    pub title: &'static str,
    /// Calls in one round, of a full run and of a quick one.
    pub calls: u32,
    pub quick_calls: u32,
    pub rounds: u32,
    /// The request that the server must have seen once a call.
    pub route: Option<&'static str>,
    /// The first one orders the table.
    pub columns: &'static [Column],
}

const CPU: Column = Column { key: "cpu_us", title: "CPU µs", better: Better::Less };
const WALL: Column = Column { key: "wall_us", title: "wall µs", better: Better::Less };
const RATE: Column = Column { key: "mb_s", title: "MB/s", better: Better::More };

pub const GET: &str = "get";
pub const GET64: &str = "get64";
pub const AGENTS: &str = "list";
pub const STREAM: &str = "stream";
pub const SEND: &str = "upload";
pub const RECEIVE: &str = "download";
pub const WEBHOOK: &str = "webhook";
pub const IMPORT: &str = "import";
pub const INSTALLED: &str = "installed";

/// The cases, in the order in which they are run and shown.
pub const CASES: &[Case] = &[
    Case {
        name: GET,
        title: "A small GET into an object, one after another",
        calls: 4_000,
        quick_calls: 100,
        rounds: 9,
        route: Some(ME),
        columns: &[CPU, WALL],
    },
    Case {
        name: GET64,
        title: "A small GET into an object, 64 at once",
        calls: 6_400,
        quick_calls: 128,
        rounds: 9,
        route: Some(ME),
        columns: &[CPU, WALL],
    },
    Case {
        name: AGENTS,
        title: "A list of 100 agents into objects, their times as times",
        calls: 400,
        quick_calls: 10,
        rounds: 9,
        route: Some(LIST),
        columns: &[CPU, WALL],
    },
    Case {
        name: STREAM,
        title: "Speech in frames, 31 MB a stream",
        calls: 12,
        quick_calls: 2,
        rounds: 9,
        route: Some(SPEECH),
        columns: &[RATE, Column { key: "first_us", title: "first frame µs", better: Better::Less }, CPU],
    },
    Case {
        name: SEND,
        title: "An upload of 100 MB as base64 in JSON",
        calls: 1,
        quick_calls: 1,
        rounds: 3,
        route: Some(UPLOAD),
        columns: &[WALL, Column { key: "over_kib", title: "KiB over baseline", better: Better::Less }, CPU],
    },
    Case {
        name: RECEIVE,
        title: "A download of 256 MiB into a file",
        calls: 1,
        quick_calls: 1,
        rounds: 3,
        route: Some(DOWNLOAD),
        columns: &[RATE, CPU],
    },
    Case {
        name: WEBHOOK,
        title: "A webhook's delivery verified and read",
        calls: 20_000,
        quick_calls: 500,
        rounds: 3,
        route: None,
        columns: &[CPU],
    },
    Case {
        name: IMPORT,
        title: "Import in a fresh process",
        calls: 1,
        quick_calls: 1,
        rounds: 9,
        route: None,
        columns: &[
            Column { key: "ms", title: "ms", better: Better::Less },
            Column { key: "threads", title: "threads", better: Better::Less },
        ],
    },
    Case {
        name: INSTALLED,
        title: "Size",
        calls: 1,
        quick_calls: 1,
        rounds: 1,
        route: None,
        columns: &[
            Column { key: "whole_mb", title: "MB installed, with all it needs", better: Better::Less },
            Column { key: "alone_mb", title: "MB installed, alone", better: Better::Less },
            Column { key: "file_mb", title: "MB of the file", better: Better::Less },
        ],
    },
];

/// The case of this name.
pub fn find(name: &str) -> Option<&'static Case> {
    CASES.iter().find(|case| case.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_64_at_once_come_out_even() {
        let case = find(GET64).expect("the case");
        assert_eq!((case.calls % 64, case.quick_calls % 64), (0, 0));
    }
}
