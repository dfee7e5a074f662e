//! Talking videos.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use super::agents::{owned, short_of};
use super::embed::not_generated;
use super::{Handler, Route, dynamics};
use crate::accounts::Account;
use crate::call::{Call, needed, text, truth};
use crate::clock::Speed;
use crate::envelope;
use crate::ids::number_of;
use crate::media::{self, SAMPLE_RATE, VideoRequest};
use crate::models::Model;
use crate::moment::Moment;
use crate::origin::shelf::{Content, Item};
use crate::reach::{is_address, reachable};
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::videos::{LONGEST_MINUTES, Video};

const LONGEST_TEXT: usize = 5000;
const LONGEST_SECONDS: f64 = 120.0;
const MOST_SAMPLES: usize = LONGEST_SECONDS as usize * SAMPLE_RATE as usize;
const LONGEST_WAIT_SECONDS: f64 = 90.0;
/// A waiting call on a clock that stands still gives up after this much real time.
const PATIENCE: Duration = Duration::from_secs(2);
const WAIT_STEP: Duration = Duration::from_millis(10);

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::generate("/v1/video/generate", Handler::Later(|call, account| Box::pin(generate(call, account)))),
        Route::read("/v1/video/{job_id}", show).polled(),
    ]
}

enum Input {
    Text { text: String, voice: String },
    Audio(String),
}

fn input(fields: &Map<String, Value>, text_accepted: bool) -> Result<Input, Refusal> {
    let input = match fields.get("input") {
        Some(Value::Object(input)) => input,
        None | Some(Value::Null) => return Err(Refusal::missing("input")),
        Some(_) => return Err(Refusal::invalid("input: must be an object")),
    };
    match needed(input, "type")? {
        "audio" => {
            let url = needed(input, "audio_url")?;
            if !is_address(url) {
                return Err(Refusal::invalid("input.audio_url: must be a public address of a WAV or MP3 file"));
            }
            Ok(Input::Audio(url.to_owned()))
        }
        "text" if text_accepted => {
            let line = needed(input, "text")?;
            let length = line.chars().count();
            if length > LONGEST_TEXT {
                return Err(Refusal::invalid(format!("input.text: {length} characters, at most {LONGEST_TEXT}")));
            }
            Ok(Input::Text { text: line.to_owned(), voice: text(input, "voice")?.unwrap_or("M1").to_owned() })
        }
        "text" => Err(Refusal::invalid("input.type: text is no longer accepted; send audio")),
        other => Err(Refusal::invalid(format!("input.type: {other:?} is not audio or text"))),
    }
}

async fn generate(call: Call, account: Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let name = needed(&fields, "model")?;
    let model = Model::served(name, &account.state().eras)
        .ok_or_else(|| Refusal::invalid(format!("model: {name:?} is not essence-1, essence-2, expression-1 or expression-2")))?;
    let code = needed(&fields, "agent_code")?;
    let waits = truth(&fields, "wait")?.unwrap_or(false) || matches!(call.query("wait"), Some("true" | "1"));
    let input = input(&fields, account.state().eras.text_video_input)?;
    let credits = LONGEST_MINUTES * model.credits_per_minute();
    let sample = account.state().agents.find(code).is_none() && call.world.is_showcase(code);
    {
        // Samples can be rendered by everybody, at the caller's cost.
        let owner = if sample { &call.world.showcase } else { &account };
        let state = owner.state();
        dynamics::existing(&state, code)?;
        if !owned(&state, code)?.supports(model) {
            return Err(not_generated(code, model));
        }
    }
    {
        let state = account.state();
        short_of(&state, credits)?;
        state.outages.offered(model)?;
    }
    let sound = sound(&call, input).await?;
    let (job_id, ends) = start(&call, &account, code, model, sound)?;
    if waits {
        wait(&call, &account, ends).await;
    }
    let state = account.state();
    let Some(video) = state.videos.find(&job_id) else {
        return Err(Refusal::new(Code::InternalError, "The job was lost"));
    };
    let mut job = video.json(account.now());
    if let Some(job) = job.as_object_mut() {
        job.shift_remove("model");
    }
    Ok(envelope::bare(job))
}

/// What is to be heard, and why the render will fail if that could not be had.
struct Sound {
    samples: Vec<i16>,
    failure: Option<String>,
}

async fn sound(call: &Call, input: Input) -> Result<Sound, Refusal> {
    let seed = call.world.settings.seed;
    let (line, voice, failure) = match input {
        Input::Text { text, voice } => (text, voice, None),
        Input::Audio(url) => {
            let stored = call.world.shelf.local(&url).flatten();
            if let Some(mut samples) = stored.and_then(|item| wav_samples(&item.content.rendered())) {
                samples.truncate(MOST_SAMPLES);
                return Ok(Sound { samples, failure: None });
            }
            let failure = (!reachable(&call.world, &url)).then(|| "The audio could not be fetched".to_owned());
            let sentences = 1 + (number_of(&url) % 3) as usize;
            ("This is the audio that you sent. ".repeat(sentences), "F1".to_owned(), failure)
        }
    };
    let made = tokio::task::spawn_blocking(move || media::speech(&line, &voice, 1.05, seed).samples()).await;
    let mut samples = made.map_err(|_| Refusal::new(Code::InternalError, "Speech synthesis failed"))?;
    samples.truncate(MOST_SAMPLES);
    Ok(Sound { samples, failure })
}

/// The samples of a 16-bit mono WAV at the service's own rate.
fn wav_samples(bytes: &[u8]) -> Option<Vec<i16>> {
    let format = bytes.get(20..36).filter(|_| bytes.starts_with(b"RIFF") && bytes.get(12..16) == Some(b"fmt "))?;
    let ours = format[0] == 1 && format[2] == 1 && format[14] == 16 && format[4..8] == SAMPLE_RATE.to_le_bytes();
    let data = bytes.get(44..).filter(|_| ours)?;
    Some(data.chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect())
}

fn start(call: &Call, account: &Arc<Account>, code: &str, model: Model, sound: Sound) -> Result<(String, Moment), Refusal> {
    let Sound { samples, failure } = sound;
    let seconds = (samples.len() as f64 / f64::from(SAMPLE_RATE)).clamp(1.0, LONGEST_SECONDS);
    let seconds = (seconds * 1000.0).round() / 1000.0;
    let credits = LONGEST_MINUTES * model.credits_per_minute();
    let mut state = account.state();
    short_of(&state, credits)?;
    let job_id = state.ids.hex("vid_", 24);
    let id = state.ids.uuid();
    let price = format!("usage_talking_video_{}_by_api", model.slug());
    let charge = state.ledger.charge(id, &price, Some(code), credits, call.now);
    let (width, height) = match model {
        Model::Essence1 | Model::Essence2 | Model::Essence2Max => (640, 360),
        Model::Expression1 | Model::Expression2 => (416, 720),
    };
    let request = VideoRequest { seconds, width, height, samples, seed: number_of(code) };
    let item = Item { kind: "video/mp4".into(), content: Content::video(request), owner: Arc::clone(account), signed: false };
    let url = call.world.shelf.put(format!("/videos/{job_id}.mp4"), item);
    let ends = call.now.plus(if failure.is_some() { 5.0 } else { 15.0 + seconds });
    state.videos.put(Video { job_id: job_id.clone(), model, url, seconds, ends, failure, charge, settled: false });
    Ok((job_id, ends))
}

async fn wait(call: &Call, account: &Arc<Account>, ends: Moment) {
    let until = ends.min(call.now.plus(LONGEST_WAIT_SECONDS));
    let started = tokio::time::Instant::now();
    while account.now() < until {
        if account.clock().speed() == Speed::Stepped && started.elapsed() >= PATIENCE {
            return;
        }
        account.clock().polled();
        tokio::time::sleep(WAIT_STEP).await;
    }
    call.world.settle(account);
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    let id = call.param("job_id");
    let Some(video) = state.videos.find(id) else {
        return Err(Refusal::new(Code::NotFound, format!("Video job not found: {id}")));
    };
    Ok(envelope::bare(video.json(call.now)))
}
