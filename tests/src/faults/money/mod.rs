//! Money: whatever happens to the network or the process, work is charged once and no answer is lost.

mod calls;
mod outcomes;
mod restarts;
mod till;
pub mod worker;

use super::{Failure, Figure, Scenario};

pub(super) const CALLS: Scenario = Scenario {
    name: "money-calls",
    timed: false,
    about: "10,000 billed calls through a network that breaks them, while the service's clock jumps by hours",
    run: |scale| Box::pin(calls::run(scale)),
};

pub(super) const OUTCOMES: Scenario = Scenario {
    name: "money-outcomes",
    timed: false,
    about: "1,000 billed calls that break without being repeated, and then are asked after",
    run: |scale| Box::pin(outcomes::run(scale)),
};

pub(super) const RESTARTS: Scenario = Scenario {
    name: "money-restarts",
    timed: false,
    about: "a program with a journal is killed 1,000 times in the middle of billed work, while clocks jump by an hour",
    run: |scale| Box::pin(restarts::run(scale)),
};
