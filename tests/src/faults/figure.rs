//! One measured figure beside its goal.

use std::fmt;

/// What was measured, beside what it should be.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What is measured, in words that stand alone.
    pub what: &'static str,
    /// The goal, in words: `at most 52 requests`.
    pub goal: String,
    /// What came out, with its unit. Lines after the first are particulars.
    pub measured: String,
    /// Whether the goal was met.
    pub met: bool,
}

impl Figure {
    /// A count or size that may not be larger.
    pub fn at_most<T: PartialOrd + fmt::Display>(what: &'static str, measured: T, most: T, unit: &str) -> Self {
        Self { what, goal: format!("at most {most} {unit}"), met: measured <= most, measured: format!("{measured} {unit}") }
    }

    /// A value that must be exactly this.
    pub fn exactly<T: PartialEq + fmt::Display>(what: &'static str, measured: T, wanted: T, unit: &str) -> Self {
        Self { what, goal: format!("{wanted} {unit}"), met: measured == wanted, measured: format!("{measured} {unit}") }
    }

    /// Every one of `total` must have come out right; each problem tells of one that did not.
    pub fn every(what: &'static str, total: usize, problems: &[String], unit: &str) -> Self {
        let right = total.saturating_sub(problems.len());
        let measured = problems.iter().fold(format!("{right} {unit}"), |text, problem| format!("{text}\n{problem}"));
        Self { what, goal: format!("{total} {unit}"), met: total > 0 && problems.is_empty(), measured }
    }
}
