//! Files: most come from an origin which knows nothing of the secret, some from the API itself.

mod batch;
mod download;
mod facts;
mod haul;
mod lane;
mod link;
mod partial;
mod patience;
mod place;
mod receive;
mod segment;
mod storage;
mod upload;
mod watched;
mod width;

pub use download::{DownloadProgress, DownloadedFile};
pub(crate) use download::{Fetch, fetch};
pub(crate) use link::Link;
pub(crate) use receive::receive;
pub(crate) use upload::watch_upload;
pub use upload::{IngestProgress, UploadProgress};

use futures_util::StreamExt;

use crate::errors::{Error, ErrorClass};
use crate::{Result, Stream};

/// The file at the end of a download.
pub(crate) async fn save(mut download: Stream<DownloadProgress>) -> Result<DownloadedFile> {
    let mut file = None;
    while let Some(progress) = download.next().await {
        file = progress?.file.or(file);
    }
    file.ok_or_else(|| Error::new(ErrorClass::ResponseError, "the download ended without a file"))
}
