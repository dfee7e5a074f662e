//! The goals, each a ratio of figures of one run or a bound on one figure.

use super::case::{AGENTS, Better, GET, GET64, IMPORT, INSTALLED, RECEIVE, SEND, STREAM};
use super::rival::{OURS, OURS_ASYNC};

/// What a figure is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Against {
    /// A rival of the same language.
    Rival(&'static str),
    /// The best of the same language, whoever that is.
    Best,
    /// curl, which has no language.
    Curl,
    /// Nobody: the figure itself is bounded.
    Nobody,
}

/// What must be true. Times and memory are compared as theirs : ours, rates as ours : theirs, so that more is always better;
/// `Costs` is the other way round, as it is said of costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wanted {
    AtLeast(f64),
    Costs(f64),
    Bound(f64, &'static str),
}

#[derive(Clone, Debug)]
pub(super) struct Goal {
    pub(super) language: &'static str,
    pub(super) case: &'static str,
    pub(super) key: &'static str,
    pub(super) ours: &'static str,
    pub(super) against: Against,
    pub(super) wanted: Wanted,
}

const fn goal(language: &'static str, case: &'static str, key: &'static str, ours: &'static str, against: Against, wanted: Wanted) -> Goal {
    Goal { language, case, key, ours, against, wanted }
}

const CPU: &str = "cpu_us";
const WALL: &str = "wall_us";
const RATE: &str = "mb_s";
const FIRST: &str = "first_us";
const OVER: &str = "over_kib";

use Against::{Best, Curl, Nobody, Rival};
use Wanted::{AtLeast, Bound, Costs};

pub(super) const GOALS: &[Goal] = &[
    goal("Rust", GET, CPU, OURS, Rival("reqwest + serde"), Costs(1.05)),
    goal("Rust", GET64, CPU, OURS, Rival("reqwest + serde"), Costs(1.05)),
    goal("Python", GET64, CPU, OURS_ASYNC, Rival("pyreqwest, async"), AtLeast(1.25)),
    goal("Python", GET64, CPU, OURS_ASYNC, Rival("aiohttp"), AtLeast(3.5)),
    goal("Python", GET64, CPU, OURS_ASYNC, Rival("httpx + pydantic, async"), AtLeast(40.0)),
    goal("Python", GET, CPU, OURS, Rival("pyreqwest"), AtLeast(1.2)),
    goal("Python", GET, CPU, OURS, Rival("requests"), AtLeast(8.0)),
    goal("Node", GET64, CPU, OURS, Rival("undici.request"), AtLeast(1.2)),
    goal("Node", GET64, CPU, OURS, Rival("fetch"), AtLeast(2.0)),
    goal("Python", AGENTS, CPU, OURS_ASYNC, Rival("aiohttp + msgspec"), AtLeast(1.2)),
    goal("Python", AGENTS, CPU, OURS_ASYNC, Rival("httpx + pydantic, async"), AtLeast(8.0)),
    goal("Rust", STREAM, RATE, OURS, Best, AtLeast(0.95)),
    goal("Python", STREAM, RATE, OURS, Best, AtLeast(0.95)),
    goal("Node", STREAM, RATE, OURS, Best, AtLeast(0.95)),
    goal("Rust", STREAM, FIRST, OURS, Rival("hyper + serde"), Costs(1.1)),
    goal("Python", STREAM, FIRST, OURS, Rival("http.client"), Costs(1.1)),
    goal("Node", STREAM, FIRST, OURS, Rival("node:http"), Costs(1.1)),
    goal("Rust", SEND, OVER, OURS, Nobody, Bound(16_384.0, "KiB")),
    goal("Python", SEND, OVER, OURS, Nobody, Bound(16_384.0, "KiB")),
    goal("Node", SEND, OVER, OURS, Nobody, Bound(16_384.0, "KiB")),
    goal("Rust", SEND, WALL, OURS, Best, AtLeast(1.0)),
    goal("Python", SEND, WALL, OURS, Best, AtLeast(1.0)),
    goal("Node", SEND, WALL, OURS, Best, AtLeast(1.0)),
    goal("Rust", RECEIVE, RATE, OURS, Curl, AtLeast(0.95)),
    goal("Python", RECEIVE, RATE, OURS, Curl, AtLeast(0.95)),
    goal("Node", RECEIVE, RATE, OURS, Curl, AtLeast(0.95)),
    goal("Python", IMPORT, "ms", OURS, Nobody, Bound(15.0, "ms")),
    goal("Python", IMPORT, "threads", OURS, Nobody, Bound(1.0, "thread")),
    goal("Node", IMPORT, "ms", OURS, Nobody, Bound(15.0, "ms")),
    goal("Python", INSTALLED, "file_mb", "wheel", Nobody, Bound(5.0, "MB")),
    goal("Node", INSTALLED, "file_mb", "platform package", Nobody, Bound(8.0, "MB")),
    goal("Swift and Kotlin", INSTALLED, "file_mb", "stripped library", Nobody, Bound(6.0, "MB")),
];

impl Wanted {
    /// Whether a figure, or the quotient that [`quotient`] gives, is good enough.
    pub(super) fn is_met(self, measured: f64) -> bool {
        match self {
            Self::AtLeast(least) => measured >= least,
            Self::Costs(most) | Self::Bound(most, _) => measured <= most,
        }
    }
}

/// Ours and theirs as one number, in the sense of what is wanted.
pub(super) fn quotient(wanted: Wanted, better: Better, ours: f64, theirs: f64) -> f64 {
    let (times_better, times_worse) = match better {
        Better::Less => (theirs / ours, ours / theirs),
        Better::More => (ours / theirs, theirs / ours),
    };
    match wanted {
        AtLeast(_) => times_better,
        Costs(_) => times_worse,
        Bound(..) => ours,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::case;
    use crate::bench::rival::RIVALS;

    #[test]
    fn every_goal_is_of_figures_that_are_measured() {
        for goal in GOALS {
            let case = case::find(goal.case).expect("a case");
            assert!(case.columns.iter().any(|column| column.key == goal.key), "{goal:?}");
            let measured = |title: &str| {
                RIVALS
                    .iter()
                    .any(|rival| rival.language.name() == goal.language && rival.title == title && rival.cases.contains(&goal.case))
            };
            if let Rival(theirs) = goal.against {
                assert!(measured(theirs) && measured(goal.ours), "{goal:?}");
            }
        }
    }

    #[test]
    fn more_is_better_unless_it_is_said_of_costs() {
        assert_eq!(quotient(AtLeast(1.2), Better::Less, 50.0, 100.0), 2.0);
        assert_eq!(quotient(AtLeast(0.95), Better::More, 50.0, 100.0), 0.5);
        assert_eq!(quotient(Costs(1.1), Better::Less, 50.0, 100.0), 0.5);
        assert!(Costs(1.1).is_met(1.1) && !Costs(1.1).is_met(1.11));
        assert!(AtLeast(8.0).is_met(8.0) && !AtLeast(8.0).is_met(7.99));
        assert!(!Bound(15.0, "ms").is_met(f64::NAN) && !AtLeast(1.0).is_met(f64::NAN));
    }
}
