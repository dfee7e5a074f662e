//! Unofficial client for the bitHuman REST API.
#![doc = include_str!("../README.md")]

pub mod audio;
mod body;
mod client;
pub mod describe;
pub mod dynamic;
mod embed_page;
pub mod errors;
pub mod models;
pub mod operation;
pub mod operations;
mod options;
mod page;
mod request;
mod response;
pub mod runtime;
mod secret;
mod settings;
mod source;
mod transfer;
mod transport;
pub mod webhook;

pub use client::Client;
pub use errors::{Error, ErrorClass};
pub use options::RequestOptions;
pub use response::{Observer, RateLimit, ResponseInfo};
pub use secret::{Secret, SecretProvider};
pub use settings::{ClientBuilder, DEFAULT_BASE_URL};
pub use source::Source;

/// What a call gives.
pub type Result<T> = std::result::Result<T, Error>;

/// What a call gives item by item.
pub type Stream<T> = futures_util::stream::BoxStream<'static, Result<T>>;
