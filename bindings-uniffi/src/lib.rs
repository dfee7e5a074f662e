//! The native half of the Swift and Kotlin packages: the client by name, with values that carry their own shape.
//!
//! The typed surface is written in those languages, over these few items; this crate does not grow with the API.

#![expect(clippy::result_large_err, clippy::large_enum_variant, reason = "UniFFI carries errors by value")]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod argument;
mod cancel;
mod client;
mod conversation;
mod events;
mod failure;
mod foreign;
mod listener;
mod options;
mod settings;
mod stream;
mod task;
mod value;

pub use argument::Argument;
pub use cancel::CancelToken;
pub use client::NativeClient;
pub use conversation::NativeConversation;
pub use events::{NativeEvent, NativeFacts, What};
pub use failure::{Attempt, Failure, Problem};
pub use foreign::{ByteReader, ForeignFailure, SecretSource};
pub use listener::EventListener;
pub use options::Options;
pub use settings::Settings;
pub use stream::NativeStream;
pub use value::NativeValue;

uniffi::setup_scaffolding!();
