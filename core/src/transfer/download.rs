use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bithuman_rest_macros::model;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, IF_RANGE, RANGE};
use tokio::time::Instant;

use super::partial::Partial;
use crate::errors::{Error, ErrorClass, refusal};
use crate::{Client, Result, Stream};

/// How often a transfer is taken up again without a single byte of progress.
const FRUITLESS: u32 = 5;

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
    /// Bytes a second, on average since it began.
    pub rate: f64,
    /// The file, once it is whole.
    pub file: Option<DownloadedFile>,
}

/// An address that works for a while, and the name that the file should have.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) url: String,
    pub(crate) filename: String,
}

/// What to fetch and where to put it.
pub(crate) struct Fetch {
    /// A folder, which the file's own name is added to, or the path of the file.
    pub(crate) target: PathBuf,
    /// Gives an address: at the beginning, and again when it has expired.
    pub(crate) link: Arc<dyn Fn() -> BoxFuture<'static, Result<Link>> + Send + Sync>,
}

/// Fetches a file: taken up where it broke off, with a fresh address when the old one has expired.
pub(crate) fn fetch(client: Client, what: Fetch) -> Stream<DownloadProgress> {
    async_stream::try_stream! {
        let mut link = (what.link)().await?;
        let target = place(what.target, &link.filename);
        let disk = |error: std::io::Error| Error::invalid("path", format!("{} cannot be written: {error}", target.display()), "pass a path that can be written");
        let mut partial = Partial::open(&target).await.map_err(disk)?;
        let started = Instant::now();
        let had = partial.held();
        let mut known: Option<String> = None;
        let mut fruitless = 0;
        let total = loop {
            let before = partial.held();
            let begun = begin(&client, &link.url, before, known.as_deref()).await;
            let mut trouble = match begun {
                Ok(Begun::Body { answer, whole, total, etag }) => {
                    if whole && partial.held() > 0 {
                        partial.restart().await.map_err(disk)?;
                    }
                    known = etag.or(known);
                    let mut body = pieces(&client, answer);
                    let mut trouble = None;
                    while let Some(piece) = body.next().await {
                        match piece {
                            Ok(piece) => {
                                partial.append(&piece).await.map_err(disk)?;
                                yield progress(&partial, total, had, started);
                            }
                            Err(error) => {
                                trouble = Some(error);
                                break;
                            }
                        }
                    }
                    match total {
                        Some(total) if partial.held() < total => trouble.or_else(|| Some(cut_short(partial.held(), total))),
                        Some(total) if partial.held() > total => {
                            partial.restart().await.map_err(disk)?;
                            Some(Error::new(ErrorClass::ResponseError, "more bytes arrived than the file has"))
                        }
                        _ if trouble.is_none() => break total,
                        _ => trouble,
                    }
                }
                Ok(Begun::Complete) => break Some(partial.held()),
                Ok(Begun::Expired) => {
                    link = (what.link)().await?;
                    None
                }
                Ok(Begun::Stale) => {
                    partial.restart().await.map_err(disk)?;
                    None
                }
                Err(error) => Some(error),
            };
            fruitless = if partial.held() > before { 0 } else { fruitless + 1 };
            if let Some(error) = trouble.take_if(|error| fruitless > FRUITLESS || !may_pass(error)) {
                Err(error)?;
            }
            if fruitless > FRUITLESS {
                Err(Error::new(ErrorClass::APIConnectionError, "the download makes no progress"))?;
            }
            tokio::time::sleep(Duration::from_millis(100) * 2_u32.pow(fruitless)).await;
        };
        let mut report = progress(&partial, total, had, started);
        let size = report.received;
        let sha256 = partial.finish().await.map_err(disk)?;
        report.file = Some(DownloadedFile { path: target.display().to_string(), size, sha256, extra: Default::default() });
        yield report;
    }
    .boxed()
}

enum Begun {
    Body { answer: reqwest::Response, whole: bool, total: Option<u64>, etag: Option<String> },
    Complete,
    Expired,
    Stale,
}

/// Asks for the file from a position on.
async fn begin(client: &Client, url: &str, from: u64, etag: Option<&str>) -> Result<Begun> {
    let http = client.core.storage.client()?;
    let mut request = http.get(url).header("user-agent", &client.core.user_agent);
    if from > 0 {
        request = request.header(RANGE, format!("bytes={from}-"));
        if let Some(etag) = etag {
            request = request.header(IF_RANGE, etag);
        }
    }
    let limit = client.core.timing.attempt;
    let answer = tokio::time::timeout(limit, request.send())
        .await
        .map_err(|_| {
            Error::new(ErrorClass::APITimeoutError, "the storage host did not answer").with(|details| details.limit = Some("attempt"))
        })?
        .map_err(|error| crate::transport::broken(error).error)?;
    let headers = answer.headers().clone();
    let etag = text(&headers, ETAG.as_str());
    match answer.status() {
        StatusCode::PARTIAL_CONTENT => match range(&headers) {
            Some((start, total)) if start == from => Ok(Begun::Body { answer, whole: false, total, etag }),
            _ => Ok(Begun::Stale),
        },
        StatusCode::RANGE_NOT_SATISFIABLE => {
            let total = text(&headers, CONTENT_RANGE.as_str()).and_then(|value| value.rsplit('/').next()?.parse::<u64>().ok());
            Ok(if total == Some(from) { Begun::Complete } else { Begun::Stale })
        }
        status if status.is_success() => {
            let total = text(&headers, CONTENT_LENGTH.as_str()).and_then(|value| value.parse().ok());
            Ok(Begun::Body { answer, whole: true, total, etag })
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE => Ok(Begun::Expired),
        status => {
            let kind = text(&headers, "content-type");
            let body = answer.bytes().await.unwrap_or_default();
            Err(refusal(status.as_u16(), kind.as_deref(), &body))
        }
    }
}

fn pieces(client: &Client, mut answer: reqwest::Response) -> Stream<bytes::Bytes> {
    let stall = client.options.stall_timeout.unwrap_or(client.core.timing.stall);
    async_stream::try_stream! {
        loop {
            let piece = tokio::time::timeout(stall, answer.chunk()).await.map_err(|_| {
                Error::new(ErrorClass::APITimeoutError, "the download stalled").with(|details| details.limit = Some("stall"))
            })?;
            match piece.map_err(|error| crate::transport::broken(error).error)? {
                Some(piece) => yield piece,
                None => break,
            }
        }
    }
    .boxed()
}

fn progress(partial: &Partial, total: Option<u64>, had: u64, started: Instant) -> DownloadProgress {
    let seconds = started.elapsed().as_secs_f64().max(1e-6);
    let count = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    #[expect(clippy::cast_precision_loss, reason = "a rate need not be exact")]
    let rate = partial.held().saturating_sub(had) as f64 / seconds;
    DownloadProgress { received: count(partial.held()), total: total.map(count), rate, file: None, extra: Default::default() }
}

pub(super) fn place(target: PathBuf, filename: &str) -> PathBuf {
    // Only the last part of a name counts, so that no answer of a server can write elsewhere.
    let safe = std::path::Path::new(filename).file_name().map_or_else(|| "download".into(), std::ffi::OsStr::to_os_string);
    let is_folder = target.as_os_str().is_empty() || target.is_dir() || target.to_string_lossy().ends_with(std::path::MAIN_SEPARATOR);
    if is_folder { target.join(safe) } else { target }
}

pub(super) fn may_pass(error: &Error) -> bool {
    error.is(ErrorClass::APIConnectionError) || matches!(error.status, Some(408 | 429 | 500..)) || error.is(ErrorClass::ResponseError)
}

pub(super) fn cut_short(held: u64, total: u64) -> Error {
    Error::new(ErrorClass::APIConnectionError, format!("the download broke off at {held} of {total} bytes"))
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// `bytes 100-199/200` → (100, 200).
fn range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let value = text(headers, CONTENT_RANGE.as_str())?;
    let (span, total) = value.strip_prefix("bytes ")?.split_once('/')?;
    Some((span.split_once('-')?.0.parse().ok()?, total.parse().ok()))
}
