//! The native part of the Node client: it calls core's methods by name and hands results over in batches. It knows no method by
//! name and builds no JavaScript object; `lib/` does, from JSON text and what `describe` tells.

#![cfg_attr(test, allow(dead_code, reason = "a test build has no table of functions for Node, so nothing calls them"))]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![warn(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]

mod block;
mod bridge;
mod client;
mod conversation;
mod describe;
mod failure;
mod items;
mod mailbox;
mod options;
mod parcel;
mod provider;
mod reading;
mod settings;
mod source;
mod wake;
mod watching;
mod write;
