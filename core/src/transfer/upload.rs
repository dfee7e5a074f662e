use bithuman_rest_macros::model;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::haul::count;
use super::watched::watched;
use crate::models::{KnowledgeSource, UploadedFile};
use crate::source::{Meter, Source};
use crate::{Result, Stream};

/// How far an upload is.
#[model]
pub struct UploadProgress {
    /// Bytes of the file that were sent. It begins anew when a failed upload is repeated.
    pub sent: i64,
    /// Bytes in all, where that is known before the file is read.
    pub total: Option<i64>,
    /// Bytes a second, on average since it began.
    pub rate: f64,
    /// Seconds that are left at this rate, where the total is known.
    pub eta: Option<f64>,
    /// The file, once it is uploaded.
    pub file: Option<UploadedFile>,
}

/// How far a file is that goes into knowledge.
#[model]
pub struct IngestProgress {
    /// Bytes of the file that were sent.
    pub sent: i64,
    /// Bytes in all, where that is known before the file is read.
    pub total: Option<i64>,
    /// Bytes a second, on average since it began.
    pub rate: f64,
    /// Seconds that are left at this rate, where the total is known.
    pub eta: Option<f64>,
    /// The source, once the service has taken it in.
    pub source: Option<KnowledgeSource>,
}

/// How much of a file was sent, and what the service made of it.
#[derive(Clone)]
pub(crate) struct Sent<T> {
    sent: i64,
    total: Option<i64>,
    rate: f64,
    eta: Option<f64>,
    result: Option<T>,
}

/// The progress of an upload.
pub(crate) fn watch_upload<T, P>(
    source: Option<Source>,
    upload: impl FnOnce(Meter) -> BoxFuture<'static, Result<T>> + Send + 'static,
) -> Stream<P>
where
    T: Clone + Send + Sync + 'static,
    P: From<Sent<T>> + 'static,
{
    let progress = watched(|report| async move {
        let total = match source {
            Some(source) => source.size("file").await?,
            None => None,
        };
        let started = Instant::now();
        let latest = report.clone();
        let meter = Meter::new(move |taken| drop(latest.send_replace(Some(Sent::new(taken, total, started)))));
        let result = upload(meter).await?;
        let sent = report.borrow().as_ref().map_or(0, |latest| latest.sent);
        Ok(Sent { result: Some(result), ..Sent::new(sent.unsigned_abs(), total, started) })
    });
    progress.map(|sent| sent.map(P::from)).boxed()
}

impl<T> Sent<T> {
    fn new(sent: u64, total: Option<u64>, started: Instant) -> Self {
        let seconds = started.elapsed().as_secs_f64().max(1e-6);
        #[expect(clippy::cast_precision_loss, reason = "a rate need not be exact")]
        let (rate, left) = (sent as f64 / seconds, total.map(|total| total.saturating_sub(sent) as f64));
        Self { sent: count(sent), total: total.map(count), rate, eta: left.filter(|_| rate > 0.0).map(|left| left / rate), result: None }
    }
}

impl From<Sent<UploadedFile>> for UploadProgress {
    fn from(Sent { sent, total, rate, eta, result }: Sent<UploadedFile>) -> Self {
        Self { sent, total, rate, eta, file: result, extra: Default::default() }
    }
}

impl From<Sent<KnowledgeSource>> for IngestProgress {
    fn from(Sent { sent, total, rate, eta, result }: Sent<KnowledgeSource>) -> Self {
        Self { sent, total, rate, eta, source: result, extra: Default::default() }
    }
}
