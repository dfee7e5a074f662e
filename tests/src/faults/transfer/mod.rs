//! Large files over bad networks: what is sent twice, what is kept in memory, and who sees the secret.

mod couriers;
mod down;
mod sink;
mod store;
mod up;

use futures_util::FutureExt;

use super::{Failure, Figure, Scenario};

/// What can go wrong with a large file.
pub(super) const SCENARIO: Scenario = Scenario {
    name: "transfer",
    timed: false,
    about: "downloads of 550 MB with cuts and kills, uploads of 100 MB in little memory",
    run: |scale| run(scale).boxed(),
};

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let mut figures = down::figures(scale).await?;
    figures.extend(up::figures().await?);
    Ok(figures)
}
