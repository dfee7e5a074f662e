//! Rate limits: calls wait here instead of being refused there, whoever else uses the account.

mod account;
mod callers;
pub mod crowd;
mod others;
mod processes;
mod refusal;
mod storm;

use bithuman_emulator::Emulator;

use super::{Failure, Figure, Scenario};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "limits",
    timed: true,
    about: "more calls than the account's buckets let through: callers, processes, strangers, refusals, an outage",
    run: |scale| Box::pin(run(scale)),
};

/// The parts wait most of the time, each for a bucket of its own: they run at once.
async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let emulator = Emulator::builder().start().await?;
    let url = emulator.url();
    let (callers, processes, others, refusal, storm) =
        tokio::try_join!(callers::run(url, scale), processes::run(url), others::run(url), refusal::run(url), storm::run(url))?;
    Ok([callers, processes, others, refusal, storm].concat())
}
