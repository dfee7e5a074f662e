//! Unofficial client for the bitHuman REST API.
// Its example is a part of a test, which cannot stand alone.
#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
#![warn(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]

mod asked;
pub mod audio;
mod batches;
mod body;
mod client;
pub mod describe;
pub mod dynamic;
mod embed_page;
pub mod errors;
mod estimates;
pub mod events;
mod file_kind;
mod jobs;
mod journal;
mod limits;
pub mod models;
mod multipart;
pub mod operation;
pub mod operations;
mod options;
mod page;
mod per_process;
mod provider_edit;
mod request;
mod response;
pub mod runtime;
mod secret;
mod settings;
mod socket;
mod source;
mod spellings;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "opentelemetry")]
pub mod telemetry;
#[cfg(test)]
mod testing;
mod transfer;
mod transport;
mod usage_pairs;
pub mod webhook;

pub use client::Client;
pub use embed_page::{EmbedOptions, EmbedSnippet, RenderPlace};
pub use errors::{Error, ErrorClass};
pub use jobs::{
    AgentProgress, Job, JobKind, JobProgress, JobResult, RenderVideo, RenderedVideo, VideoProgress, WaitForAgent, WaitForDynamics,
    WaitForJob, WaitForKnowledge, WaitForVideo,
};
pub use limits::{Limiter, Plan, Priority};
pub use options::RequestOptions;
pub use response::{RateLimit, ResponseInfo};
pub use secret::{ProviderFailure, Secret, SecretProvider};
pub use settings::{ClientBuilder, DEFAULT_BASE_URL};
pub use socket::Socket;
pub use source::Source;
pub use transfer::{DownloadProgress, DownloadedFile, IngestProgress, UploadProgress};
#[doc(hidden)]
pub use transport::read_retry_after;
pub use usage_pairs::UsageEntry;

/// What a call gives.
pub type Result<T> = std::result::Result<T, Error>;

/// What a call gives item by item.
pub type Stream<T> = futures_util::stream::BoxStream<'static, Result<T>>;

/// A stream that is refused before it begins.
pub(crate) fn refused<T: Send + 'static>(error: Error) -> Stream<T> {
    Box::pin(futures_util::stream::once(async { Err(error) }))
}
