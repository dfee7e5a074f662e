//! An unofficial emulator of the bitHuman REST API: stateful, on a virtual clock, without account or network.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use bithuman_emulator::{Emulator, Speed};
//!
//! let emulator = Emulator::builder().speed(Speed::Times(600.0)).start().await?;
//! println!("{} {}", emulator.url(), emulator.default_secret());
//! emulator.shutdown().await;
//! # Ok(())
//! # }
//! ```

mod accounts;
mod addresses;
mod buckets;
mod builder;
mod call;
mod clock;
mod condition;
mod connection;
mod control;
mod emulator;
mod envelope;
mod eras;
mod faults;
mod filetypes;
mod grants;
mod guard;
mod idempotency;
mod ids;
mod journal;
mod jwt;
mod ledger;
mod lifecycle;
mod matching;
pub mod media;
mod models;
mod moment;
mod multipart;
mod organizations;
mod origin;
mod plans;
mod reach;
mod refusal;
mod registry;
mod relay;
mod replies;
mod reply;
mod routes;
mod server;
mod showcase;
mod state;
mod strike;
mod webhooks;
mod witness;
mod world;

pub use builder::Builder;
pub use clock::Speed;
pub use emulator::Emulator;
pub use eras::Eras;
pub use plans::Plan;
