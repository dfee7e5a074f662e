//! Files that come from an origin which knows nothing of the secret.

mod download;
mod partial;

pub use download::{DownloadProgress, DownloadedFile};
pub(crate) use download::{Fetch, Link, fetch};
