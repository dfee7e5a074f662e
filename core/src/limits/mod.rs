//! The account's rate buckets, kept on this side of the network: calls wait here instead of being refused there.
//!
//! A bucket is a few words that are changed by compare-and-swap, so that the same code works in the memory of a process and in memory
//! that the processes of one host share. Only the line of waiting calls is a process's own.

mod account;
mod bucket;
mod budget;
mod clock;
mod held;
mod mapped;
mod memory;
mod names;
mod pass;
mod queue;
mod rate;
mod registry;
mod setup;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use held::Limits;
pub use names::{Limiter, Plan, Priority};
pub(crate) use pass::Pass;
pub(crate) use setup::Setup;
