use std::sync::Arc;
use std::time::Duration;

use bithuman_rest_macros::{model, params};
use futures_util::StreamExt;
use futures_util::future::BoxFuture;

use crate::errors::Error;
use crate::models::VideoStatus;
use crate::transfer::{self, DownloadProgress, Fetch, Link};
use crate::{Client, Result, Stream};

use super::kind::Target;
use super::snapshot::End;
use super::token::Ticket;
use super::{JobKind, WaitForJob};

/// How to wait for a video.
#[params]
pub struct WaitForVideo {
    /// How long to pause between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<Duration>,
    /// The longest to wait. The video goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("1800")]
    #[local]
    pub timeout: Option<Duration>,
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

/// A video that someone knows by its id only.
pub(crate) fn ticket(job_id: String) -> Ticket {
    Ticket { target: Target::new(JobKind::Video, job_id, None), began: None }
}

/// How far a video is, each time that is looked.
pub(crate) fn progress(client: &Client, job_id: String, how: &WaitForVideo) -> Stream<VideoProgress> {
    let ticket = ticket(job_id);
    let target = ticket.target.clone();
    let looks = client.core.poller.follow(client, ticket, how.interval, how.timeout);
    let report = move |look: super::poller::Look| VideoProgress {
        job_id: target.id.clone(),
        status: look.snapshot.status().into(),
        elapsed: look.waited,
        done: look.snapshot.end(&target) == Some(End::Done),
        extra: look.snapshot.extra(),
    };
    looks.map(move |look| look.map(&report)).boxed()
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

impl From<WaitForVideo> for WaitForJob {
    fn from(WaitForVideo { interval, timeout }: WaitForVideo) -> Self {
        Self { interval, timeout }
    }
}
