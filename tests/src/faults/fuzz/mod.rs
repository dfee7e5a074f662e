//! Noise for everything that reads what comes from outside. A new parser is one more target.

mod noise;
mod targets;

use std::panic::catch_unwind;

use futures_util::future::try_join_all;

use super::{Failure, Figure, Scenario};
use noise::Noise;

pub(crate) const SCENARIO: Scenario = Scenario {
    name: "fuzz",
    timed: false,
    about: "a million pieces of noise for the parsers of what comes from outside",
    run: |scale| Box::pin(run(scale)),
};

struct Target {
    what: &'static str,
    times: usize,
    feed: fn(&mut Noise) -> Result<(), String>,
}

const TARGETS: &[Target] = &[
    Target { what: "frames of streamed speech", times: 400_000, feed: targets::frames },
    Target { what: "signatures of webhooks", times: 200_000, feed: targets::signatures },
    Target { what: "bodies of refusals", times: 200_000, feed: targets::refusals },
    Target { what: "Retry-After", times: 200_000, feed: targets::hints },
];

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let fed = TARGETS.iter().map(|target| tokio::task::spawn_blocking(move || feed(target, target.times / scale as usize)));
    Ok(try_join_all(fed).await?)
}

/// A panic ends a target's run; what it was fed is in the seed.
fn feed(target: &Target, times: usize) -> Figure {
    let problems = catch_unwind(|| {
        let mut noise = Noise::seeded(20_261_122);
        (0..times).filter_map(|_| (target.feed)(&mut noise).err()).collect::<Vec<_>>()
    });
    let problems = problems.unwrap_or_else(|_| vec!["it panicked".to_owned()]);
    let shown: Vec<String> = problems.iter().take(5).cloned().collect();
    let mut figure = Figure::every(target.what, times, &shown, "read without a panic, none accepted wrongly");
    if problems.len() > shown.len() {
        figure.measured = format!("{}\nand {} more", figure.measured, problems.len() - shown.len());
    }
    figure
}
