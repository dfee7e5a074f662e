use bithuman_rest_macros::api;

use crate::describe::{Json, check};
use crate::errors::Error;
use crate::jobs::{Job, JobKind, RenderVideo, RenderedVideo, Target, VideoProgress, WaitForVideo, render, video};
use crate::models::{CreateVideo, GenerateVideo, VideoJob};
use crate::request::Request;
use crate::transfer::{self, DownloadProgress, DownloadedFile};
use crate::{Result, Stream};

/// Talking videos of an agent.
#[api]
pub trait Video {
    /// Begins to render a video and answers at once; follow it with `wait` or `get`.
    ///
    /// Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.
    #[post(
        "/v1/video/generate",
        id = "generate_video",
        tier = Generate,
        retry = Keyed,
        envelope = Flat,
        billed = "per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given back on failure",
        attempt = 150,
        errors(
            "AGENT_DELETED",
            "AGENT_PURGED",
            "INSUFFICIENT_BALANCE",
            "MODEL_NOT_GENERATED",
            "MODEL_NOT_OFFERED",
            "MODEL_NOT_YET_AVAILABLE",
        ),
    )]
    async fn generate(&self, params: GenerateVideo) -> Result<VideoJob> {
        let beside = serde_json::Map::from_iter([("input".to_owned(), input(&params)?)]);
        self.client.fetch(Request::new(&Self::GENERATE).params_beside(beside, &params)?).await
    }

    /// Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
    ///
    /// A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
    #[composed("generate_video")]
    async fn create(&self, params: CreateVideo) -> Result<Job<VideoJob>> {
        let begun = self.generate(params.into()).await?;
        Ok(Job::begun(&self.client, Target::new(JobKind::Video, begun.job_id, None)))
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    #[local]
    fn resume(
        &self,
        /// The job's token.
        token: String,
    ) -> Result<Job<VideoJob>> {
        Job::resume(&self.client, &token)
    }

    /// Tells how far a video is. Ask every 3 seconds at most.
    #[get("/v1/video/{job_id}", id = "get_video", tier = Read, retry = Safe, envelope = Flat)]
    async fn get(
        &self,
        /// The job's id.
        job_id: String,
    ) -> Result<VideoJob>;

    /// Waits until a video is rendered, and gives it. Giving up does not stop the service.
    ///
    /// A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
    #[composed("get_video")]
    async fn wait(
        &self,
        /// The job's id.
        job_id: String,
        params: WaitForVideo,
    ) -> Result<VideoJob> {
        check(&params)?;
        Job::known(&self.client, video::ticket(job_id)).wait(params.into()).await
    }

    /// Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.
    #[composed("get_video")]
    fn watch(
        &self,
        /// The job's id.
        job_id: String,
        params: WaitForVideo,
    ) -> Stream<VideoProgress> {
        match check(&params) {
            Ok(()) => video::progress(&self.client, job_id, &params),
            Err(error) => crate::refused(error),
        }
    }

    /// Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.
    ///
    /// A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on then, and the error names
    /// the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
    #[composed("generate_video", "get_video")]
    async fn render(&self, params: RenderVideo) -> Result<RenderedVideo> {
        check(&params)?;
        render::render(&self.client, params).await
    }

    /// Saves a rendered video. A broken transfer is taken up where it broke off.
    #[composed("get_video")]
    async fn download(
        &self,
        /// The job's id.
        job_id: String,
        /// The file to write, or a folder to put it in.
        path: String,
    ) -> Result<DownloadedFile> {
        transfer::save(self.watch_download(job_id, path)).await
    }

    /// Saves a rendered video as `download` does, and tells how far it is.
    #[composed("get_video")]
    fn watch_download(
        &self,
        /// The job's id.
        job_id: String,
        /// The file to write, or a folder to put it in.
        path: String,
    ) -> Stream<DownloadProgress> {
        video::fetch(self.client.clone(), job_id, path)
    }
}

/// What is said, from exactly one of the recording and the words.
fn input(params: &GenerateVideo) -> Result<Json> {
    let kind = match (&params.audio_url, &params.text) {
        (Some(_), None) => "audio",
        (None, Some(_)) => "text",
        (None, None) => return Err(Error::invalid("audio_url", "neither `audio_url` nor `text` is given", "pass one of the two")),
        (Some(_), Some(_)) => return Err(Error::invalid("audio_url", "both `audio_url` and `text` are given", "pass one of the two")),
    };
    if kind == "audio" && params.voice.is_some() {
        return Err(Error::invalid("voice", "a recording has its own voice", "leave `voice` out, or pass `text`"));
    }
    let given = [("audio_url", &params.audio_url), ("text", &params.text), ("voice", &params.voice)];
    let fields = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Json::from(value.clone()?))));
    Ok(std::iter::once(("type".to_owned(), Json::from(kind))).chain(fields).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_input() {
        let audio = GenerateVideo { audio_url: Some("https://example.com/a.wav".to_owned()), ..Default::default() };
        assert_eq!(input(&audio).expect("audio"), serde_json::json!({"type": "audio", "audio_url": "https://example.com/a.wav"}));
        let text = GenerateVideo { text: Some("hi".to_owned()), ..Default::default() };
        assert_eq!(input(&text).expect("text"), serde_json::json!({"type": "text", "text": "hi"}));
        let both = GenerateVideo { text: Some("hi".to_owned()), ..audio.clone() };
        let voiced = GenerateVideo { voice: Some("M1".to_owned()), ..audio };
        for (bad, field) in [(GenerateVideo::default(), "audio_url"), (both, "audio_url"), (voiced, "voice")] {
            assert_eq!(input(&bad).expect_err(field).field.as_deref(), Some(field));
        }
    }
}
