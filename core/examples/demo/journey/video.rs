use bithuman_rest::models::{GenerateVideo, ModelName, UploadFile};
use bithuman_rest::{RequestOptions, Source, WaitForVideo};
use futures_util::StreamExt;

use super::Journey;
use crate::failure::{Failure, Outcome};
use crate::figures;
use crate::report::{FileFacts, VideoFacts};

/// A render of half a minute passes in a second.
const HURRY: f64 = 25.0;
const NAME: &str = "video.mp4";

/// Has the agent say the recording, and saves the film.
pub(super) async fn render(journey: &mut Journey<'_>, agent: &str, sound: &[u8]) -> Outcome {
    journey.begin("Render a talking video");
    let before = journey.client.account().credits().await?.balance;
    journey.log.note_balance(before);
    let file = Source::bytes(sound.to_vec(), Some("speech.wav".to_owned()));
    let uploaded = journey.client.files().upload(UploadFile { file: Some(file), ..UploadFile::default() }).await?;
    let key = journey.service.idempotency_key("video");
    let client = journey.client.with_options(RequestOptions { idempotency_key: key, ..RequestOptions::default() });
    let wanted = GenerateVideo {
        model: ModelName::Essence2,
        agent_code: agent.to_owned(),
        audio_url: Some(uploaded.file_url),
        ..GenerateVideo::default()
    };
    let accepted = client.video().generate(wanted).await?;
    let charged = journey.client.account().credits().await?.balance;
    journey.log.note_balance(charged);

    journey.service.hurry(HURRY).await?;
    let how = WaitForVideo { interval: journey.service.interval(3.0, HURRY), ..WaitForVideo::default() };
    let mut watched = journey.client.video().watch(&accepted.job_id, how);
    while let Some(look) = watched.next().await {
        let look = look?;
        journey.say(&format!("{} for {}", look.status.as_str(), figures::seconds(look.elapsed)));
    }
    journey.service.steady().await?;

    let job = journey.client.video().get(&accepted.job_id).await?;
    let path = journey.folder.path(NAME);
    let saved = journey.client.video().download(&accepted.job_id, path.display().to_string()).await?;
    let bytes = u64::try_from(saved.size).unwrap_or_default();
    let missing = || Failure::Unexpected("a completed video tells neither its length nor its price".to_owned());
    let (seconds, credits) = job.duration_seconds.zip(job.credits_charged).ok_or_else(missing)?;
    let price = format!("{} credits", figures::credits(credits));
    journey.done(&format!("{NAME}, {} in {}, {price}", figures::seconds(seconds), figures::bytes(bytes)));
    let file = FileFacts { name: NAME.to_owned(), bytes, sha256: saved.sha256 };
    journey.report.video = Some(VideoFacts { job_id: accepted.job_id, seconds, credits, reserved: before - charged, file });
    Ok(())
}
