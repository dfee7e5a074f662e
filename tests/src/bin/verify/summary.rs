//! What has been run so far, and what it amounts to.

use std::time::Duration;

use crate::runner::{Outcome, Result};
use crate::step::Step;

#[derive(Default)]
pub(crate) struct Summary {
    done: Vec<(Step, Result)>,
}

pub(crate) struct Row {
    pub(crate) part: &'static str,
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) took: Duration,
}

impl Summary {
    pub(crate) fn add(&mut self, step: Step, result: Result) {
        self.done.push((step, result));
    }

    /// The step that keeps this one from being tried: the root of the matter, not the last link of the chain.
    pub(crate) fn obstacle(&self, step: &Step) -> Option<&'static str> {
        self.done.iter().filter(|(earlier, _)| step.after.contains(&earlier.title)).find_map(|(earlier, result)| match result.outcome {
            Outcome::Passed { .. } | Outcome::Kept => None,
            Outcome::Failed { .. } => Some(earlier.title),
            Outcome::Blocked(root) => Some(root),
        })
    }

    /// A step that could not be tried counts as failed: nothing was verified.
    pub(crate) fn counts(&self) -> (usize, usize) {
        let passed = self.done.iter().filter(|(_, result)| result.passed()).count();
        (passed, self.done.len() - passed)
    }

    pub(crate) fn all_passed(&self) -> bool {
        self.counts().1 == 0
    }

    pub(crate) fn failures(&self) -> impl Iterator<Item = &(Step, Result)> {
        self.done.iter().filter(|(_, result)| !result.passed())
    }

    /// One row per part, in the order in which the parts were begun.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (step, result) in &self.done {
            let index = rows.iter().position(|row| row.part == step.part()).unwrap_or_else(|| {
                rows.push(Row { part: step.part(), passed: 0, failed: 0, took: Duration::ZERO });
                rows.len() - 1
            });
            let row = &mut rows[index];
            row.took += result.took;
            if result.passed() { row.passed += 1 } else { row.failed += 1 }
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> Result {
        Result { outcome: Outcome::Failed { reason: String::new(), log: "log".into() }, took: Duration::ZERO }
    }

    fn passed() -> Result {
        Result { outcome: Outcome::Passed { log: "log".into() }, took: Duration::ZERO }
    }

    #[test]
    fn a_chain_of_obstacles_names_its_root() {
        let mut summary = Summary::default();
        summary.add(Step::new("a: built"), failed());
        let second = Step::new("a: packed").after("a: built");
        let obstacle = summary.obstacle(&second).expect("the build failed");
        summary.add(second, Result::blocked(obstacle));
        assert_eq!(summary.obstacle(&Step::new("a: tested").after("a: packed")), Some("a: built"));
        assert_eq!(summary.obstacle(&Step::new("b: built")), None);
    }

    #[test]
    fn what_was_not_tried_counts_as_failed() {
        let mut summary = Summary::default();
        summary.add(Step::new("a: built"), passed());
        summary.add(Step::new("b: built"), failed());
        summary.add(Step::new("b: tested"), Result::blocked("b: built"));
        assert_eq!(summary.counts(), (1, 2));
        assert!(!summary.all_passed());
        assert_eq!(summary.rows().iter().map(|row| (row.part, row.passed, row.failed)).collect::<Vec<_>>(), [("a", 1, 0), ("b", 0, 2)]);
    }
}
