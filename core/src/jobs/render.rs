//! A video from beginning to end: begun, waited for and, where wanted, saved.

use std::time::Duration;

use bithuman_rest_macros::model;

use crate::models::{GenerateVideo, VideoJob, begins_a_video};
use crate::transfer::{self, DownloadedFile};
use crate::{Client, Error, Result};

use super::{Job, JobKind, Target, WaitForJob, video};

begins_a_video! {
    /// What to render, how to wait for it and where to save it: give exactly one of `audio_url` and `text`.
    pub struct RenderVideo {
        /// The file to write, or a folder to put it in. Nothing is saved when it is absent.
        #[local]
        #[limit(min_chars = 1)]
        pub path: Option<String>,
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
}

/// A video that is rendered.
#[model]
pub struct RenderedVideo {
    /// The video, with its address and what it cost.
    pub job: VideoJob,
    /// The file that it was saved to, if it was.
    pub file: Option<DownloadedFile>,
}

/// Renders a video and waits for it.
pub(crate) async fn render(client: &Client, params: RenderVideo) -> Result<RenderedVideo> {
    let RenderVideo { model, agent_code, audio_url, text, voice, path, interval, timeout } = params;
    let started = client.video().generate(GenerateVideo { model, agent_code, audio_url, text, voice, wait: None }).await?;
    let begun: Job<VideoJob> = Job::begun(client, Target::new(JobKind::Video, &started.job_id, None));
    let job = begun.wait(WaitForJob { interval, timeout }).await.map_err(Error::once_begun)?;
    let Some(path) = path else { return Ok(RenderedVideo { job, file: None, extra: Default::default() }) };
    let saved = transfer::save(video::fetch(client.clone(), started.job_id.clone(), path)).await;
    let file = saved.map_err(|error| {
        error.once_begun().with(|details| {
            details.fix = Some(format!("the video is rendered: save it with video.download, job {}", started.job_id));
        })
    })?;
    Ok(RenderedVideo { job, file: Some(file), extra: Default::default() })
}
