use bithuman_rest_macros::model;
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::haul::count;
use super::watched::watched;
use crate::models::UploadedFile;
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

/// The progress of an upload.
pub(crate) fn watch_upload(
    source: Option<Source>,
    upload: impl FnOnce(Meter) -> BoxFuture<'static, Result<UploadedFile>> + Send + 'static,
) -> Stream<UploadProgress> {
    watched(|report| async move {
        let total = match source {
            Some(source) => source.size("file").await?,
            None => None,
        };
        let started = Instant::now();
        let latest = report.clone();
        let meter = Meter::new(move |taken| drop(latest.send_replace(Some(progress(taken, total, started)))));
        let file = upload(meter).await?;
        let sent = report.borrow().as_ref().map_or(0, |latest| latest.sent);
        Ok(UploadProgress { file: Some(file), ..progress(sent.unsigned_abs(), total, started) })
    })
}

fn progress(sent: u64, total: Option<u64>, started: Instant) -> UploadProgress {
    let seconds = started.elapsed().as_secs_f64().max(1e-6);
    #[expect(clippy::cast_precision_loss, reason = "a rate need not be exact")]
    let (rate, left) = (sent as f64 / seconds, total.map(|total| total.saturating_sub(sent) as f64));
    UploadProgress {
        sent: count(sent),
        total: total.map(count),
        rate,
        eta: left.filter(|_| rate > 0.0).map(|left| left / rate),
        file: None,
        extra: Default::default(),
    }
}
