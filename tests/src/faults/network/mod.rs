//! What a bad network does to a read, to a call that costs, and to one that speaks. The emulator tells what was done and charged.

mod calls;
mod clocks;
mod situations;
mod unreachable;

use std::sync::Arc;

use bithuman_emulator::Emulator;
use futures_util::future::join_all;

use super::{Failure, Figure, Scenario};
use calls::{Asked, CALLS};
use situations::SITUATIONS;

pub(crate) const SCENARIO: Scenario =
    Scenario { name: "network", timed: false, about: "everything a network can do to a request or its answer", run: |_| Box::pin(run()) };

async fn run() -> Result<Vec<Figure>, Failure> {
    let emulator = Arc::new(Emulator::builder().start().await?);
    let pairs = SITUATIONS.iter().flat_map(|situation| CALLS.iter().map(move |call| (situation, call)));
    let asked = join_all(pairs.map(|(situation, call)| Asked::of(&emulator, situation, *call))).await;
    let asked = asked.into_iter().collect::<Result<Vec<_>, _>>()?;
    let unreachable = unreachable::ask().await?;
    let clocks = clocks::ask().await?;

    let wrong: Vec<String> = asked.iter().filter_map(Asked::mistake).chain(unreachable.mistakes).chain(clocks.mistakes).collect();
    let lies: Vec<String> = asked.iter().filter_map(Asked::lie).collect();
    let twice: Vec<String> = asked.iter().filter_map(Asked::done_twice).collect();
    let told: Vec<String> = asked.iter().filter_map(Asked::told_the_secret).collect();
    let total = asked.len() + unreachable.total + clocks.total;
    Ok(vec![
        Figure::every("exact error, billing and number of requests", total, &wrong, "calls"),
        Figure::every("what an error says of billing agrees with the emulator's ledger", asked.len(), &lies, "calls"),
        Figure::exactly("calls done or charged twice", listed(&twice), "0".to_owned(), "calls"),
        Figure::exactly("errors with the secret in them", listed(&told), "0".to_owned(), "errors"),
    ])
}

/// How many, and which.
fn listed(problems: &[String]) -> String {
    problems.iter().fold(problems.len().to_string(), |text, problem| format!("{text} ({problem})"))
}
