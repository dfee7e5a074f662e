use std::path::PathBuf;

use bithuman_rest_macros::model;

use super::haul::Haul;
use super::link::{Find, Links};
use super::place::Place;
use super::watched::watched;
use crate::{Client, Stream};

/// A file that arrived whole.
#[model]
pub struct DownloadedFile {
    /// Where it is.
    pub path: String,
    /// Its size in bytes.
    pub size: i64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// How far a download is.
#[model]
pub struct DownloadProgress {
    /// Bytes that are on the disk.
    pub received: i64,
    /// Bytes in all, where the server says so.
    pub total: Option<i64>,
    /// Those of `received` that an earlier, broken download had left.
    pub resumed: i64,
    /// Bytes a second, on average since it began.
    pub rate: f64,
    /// Seconds that are left at this rate, where the total is known.
    pub eta: Option<f64>,
    /// The file, once it is whole.
    pub file: Option<DownloadedFile>,
}

/// What to fetch and where to put it.
pub(crate) struct Fetch {
    /// A folder, which the file's own name is added to, or the path of the file.
    pub(crate) target: PathBuf,
    pub(crate) find: Find,
}

/// Fetches a file. The last item has it.
pub(crate) fn fetch(client: Client, what: Fetch) -> Stream<DownloadProgress> {
    watched(|report| async move {
        let deadline = client.deadline();
        let work = async {
            let links = Links::new(what.find).await?;
            let place = Place::new(what.target, &links.filename().await);
            Haul::new(client, links, place, deadline).await?.run(&report).await
        };
        deadline.over(work).await.map_err(|passed| passed.error())?
    })
}
