//! A video from beginning to end: begun, waited for and, where wanted, saved.

use bithuman_rest_macros::{model, params};

use crate::models::{GenerateVideo, ModelName, VideoJob};
use crate::transfer::{self, DownloadedFile};
use crate::{Client, Error, Result};

use super::{Job, JobKind, Target, WaitForJob, video};

/// What to render, how to wait for it and where to save it: give exactly one of `audio_url` and `text`.
#[params]
pub struct RenderVideo {
    /// The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a minute, the others 4.
    #[local]
    #[limit(only = ["essence-1", "essence-2", "expression-1", "expression-2"])]
    pub model: ModelName,
    /// The code of an agent of yours, or of a public sample.
    #[local]
    #[limit(min_chars = 1)]
    pub agent_code: String,
    /// What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
    #[local]
    #[limit(url)]
    pub audio_url: Option<String>,
    /// What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may refuse it.
    #[local]
    #[limit(min_chars = 1, max_chars = 5000)]
    pub text: Option<String>,
    /// Another voice for `text`.
    #[local]
    #[limit(min_chars = 1)]
    pub voice: Option<String>,
    /// The file to write, or a folder to put it in. Nothing is saved when it is absent.
    #[local]
    #[limit(min_chars = 1)]
    pub path: Option<String>,
    /// Seconds between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<f64>,
    /// The longest to wait, in seconds. The video goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("1800")]
    #[local]
    pub timeout: Option<f64>,
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
