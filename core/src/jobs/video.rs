use std::sync::Arc;
use std::time::Duration;

use bithuman_rest_macros::{model, params};
use futures_util::StreamExt;
use futures_util::future::BoxFuture;

use crate::errors::Error;
use crate::models::{VideoJob, VideoStatus};
use crate::transfer::{self, DownloadProgress, Fetch, Link};
use crate::{Client, Result, Stream};

use super::{End, Schedule, Watched, poll};

/// How to wait for a video.
#[params]
pub struct WaitForVideo {
    /// Seconds between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("3")]
    #[local]
    pub interval: Option<f64>,
    /// The longest to wait, in seconds. The video goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("1800")]
    #[local]
    pub timeout: Option<f64>,
}

/// How far a video is.
#[model]
pub struct VideoProgress {
    /// The job's id.
    pub job_id: String,
    /// Where the job is.
    pub status: VideoStatus,
    /// Seconds since the waiting began.
    pub elapsed: f64,
    /// Whether the video is rendered.
    pub done: bool,
}

impl Watched for VideoJob {
    fn end(&self) -> Option<End> {
        match &self.status {
            VideoStatus::Completed => Some(End::Done),
            VideoStatus::Failed => {
                let reason = self.error.as_ref().and_then(|error| error.message.clone());
                Some(End::Failed(reason.unwrap_or_else(|| "no reason given".to_owned())))
            }
            _ => None,
        }
    }

    fn id(&self) -> String {
        format!("video {}", self.job_id)
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(1800)
    }
}

/// Every snapshot of a video until it is rendered.
pub(crate) fn snapshots(client: Client, job_id: String, how: &WaitForVideo) -> Stream<VideoJob> {
    let schedule = Schedule::new(&client, how.interval, 3.0, how.timeout);
    poll(schedule, move || {
        let (client, job_id) = (client.clone(), job_id.clone());
        async move { client.video().get(job_id).await }
    })
}

/// How far a video is, each time that is looked.
pub(crate) fn progress(client: Client, job_id: String, how: &WaitForVideo) -> Stream<VideoProgress> {
    let started = tokio::time::Instant::now();
    snapshots(client, job_id, how)
        .map(move |job| {
            job.map(|job| VideoProgress {
                done: job.end() == Some(End::Done),
                job_id: job.job_id,
                status: job.status,
                elapsed: started.elapsed().as_secs_f64(),
                extra: job.extra,
            })
        })
        .boxed()
}

/// A rendered video's file.
pub(crate) fn fetch(client: Client, job_id: String, path: String) -> Stream<DownloadProgress> {
    let reader = client.clone();
    let find = move || {
        let (client, job_id) = (reader.clone(), job_id.clone());
        let found: BoxFuture<'static, Result<Link>> = Box::pin(async move {
            let job = client.video().get(job_id).await?;
            let filename = format!("{}.mp4", job.job_id);
            let url = job.video_url.ok_or_else(|| {
                Error::invalid("job_id", format!("video {} is {}", job.job_id, job.status), "wait until the video is completed")
            })?;
            Ok(Link { url, filename, lasts: None })
        });
        found
    };
    transfer::fetch(client, Fetch { target: path.into(), find: Arc::new(find) })
}

/// A video, once it is rendered.
pub(crate) async fn wait(client: Client, job_id: String, how: &WaitForVideo) -> Result<VideoJob> {
    super::last(snapshots(client, job_id, how)).await
}
