//! Text to speech.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Method;
use bytes::{BufMut, Bytes, BytesMut};
use futures_util::stream;
use serde_json::{Map, Value, json};
use tokio::sync::mpsc;

use super::{Handler, Later, Route};
use crate::accounts::{Account, State};
use crate::buckets::Tier;
use crate::call::{Call, needed, one_of, text, truth, within};
use crate::envelope;
use crate::guard::Guard;
use crate::media::{self, SAMPLE_RATE, Speech};
use crate::refusal::{Code, Refusal};
use crate::reply::{Outcome, Reply};

const VOICES: [&str; 10] = ["M1", "M2", "M3", "M4", "M5", "F1", "F2", "F3", "F4", "F5"];
const AXES: [&str; 4] = ["gender", "pitch", "rate", "brightness"];
const LANGUAGES: [&str; 31] = [
    "en", "ko", "ja", "ar", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hi", "hr", "hu", "id", "it", "lt", "lv", "nl", "pl",
    "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi",
];
const FRAME_SAMPLES: usize = SAMPLE_RATE as usize / 5;
/// Frames that wait for a slow listener.
const FRAMES_AHEAD: usize = 8;
const STREAM_TYPE: &str = "audio/pcm; rate=44100; framing=len32be";

pub(crate) fn routes() -> Vec<Route> {
    let later = |path, handler: fn(Call, Arc<Account>) -> Later| {
        Route::new(Method::POST, path, Guard::metered(Tier::Write), Handler::Later(handler))
    };
    vec![
        later("/v1/tts", |call, account| Box::pin(synthesize(call, account))),
        later("/v1/audio/speech", |call, account| Box::pin(create(call, account))),
        later("/v1/studio/preview", |call, account| Box::pin(preview(call, account))),
        Route::read("/v1/voices", voices),
        Route::read("/v1/studio/axes", axes),
    ]
}

fn still_offered(state: &State) -> Result<(), Refusal> {
    if !state.eras.speech_retired {
        return Ok(());
    }
    Err(Refusal::new(
        Code::EndpointRetired,
        "The speech service was retired on 2026-10-01. Bring your own audio to POST /v1/video/generate; POST /v1/agent/{code}/speak is unaffected.",
    ))
}

fn voice_of<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<&'a str, Refusal> {
    let voice = text(fields, name)?.unwrap_or("M1");
    VOICES.contains(&voice).then_some(voice).ok_or_else(|| Refusal::new(Code::NotFound, format!("Voice not found: {voice}")))
}

fn check_axes(fields: &Map<String, Value>) -> Result<(), Refusal> {
    match fields.get("axes") {
        None | Some(Value::Null) => Ok(()),
        Some(Value::Object(axes)) if axes.values().all(Value::is_number) => Ok(()),
        Some(_) => Err(Refusal::invalid("axes: must be an object of numbers")),
    }
}

async fn spoken(call: &Call, text: &str, voice: &str, speed: f64) -> Result<Speech, Refusal> {
    let (text, voice, seed) = (text.to_owned(), voice.to_owned(), call.world.settings.seed);
    let made = tokio::task::spawn_blocking(move || media::speech(&text, &voice, speed, seed)).await;
    made.map_err(|_| Refusal::new(Code::InternalError, "Speech synthesis failed"))
}

async fn synthesize(call: Call, account: Arc<Account>) -> Outcome {
    still_offered(&account.state())?;
    let fields = call.object()?;
    let line = needed(&fields, "text")?;
    one_of(&fields, "language", &LANGUAGES)?;
    one_of(&fields, "format", &["wav", "pcm_s16le"])?;
    within(&fields, "total_steps", 8.0, 1.0, 100.0)?;
    let speed = within(&fields, "speed", 1.05, 0.7, 2.0)?;
    check_axes(&fields)?;
    let streamed = truth(&fields, "stream")?.unwrap_or(false);
    let voice = match text(&fields, "voice_code")? {
        None => voice_of(&fields, "voice")?,
        // A self-encoded voice is its own description; the codes of designed voices are not known here.
        Some(code) if code.starts_with("bv1_") => code,
        Some(code) => {
            return Err(Refusal::new(Code::VoiceNotFound, format!("Voice code not found: {code}")));
        }
    };
    if streamed {
        return Ok(Reply::stream(STREAM_TYPE, frames(line.to_owned(), voice.to_owned(), speed, call.world.settings.seed)));
    }
    let speech = spoken(&call, line, voice, speed).await?;
    Ok(match text(&fields, "format")? {
        Some("pcm_s16le") => Reply::bytes("audio/pcm; rate=44100", little_endian(&speech.samples())),
        _ => Reply::bytes("audio/wav", media::wav(&speech.samples())),
    })
}

async fn create(call: Call, account: Arc<Account>) -> Outcome {
    still_offered(&account.state())?;
    let fields = call.object()?;
    let line = needed(&fields, "input")?;
    one_of(&fields, "response_format", &["wav"])?;
    let speed = within(&fields, "speed", 1.05, 0.7, 2.0)?;
    let speech = spoken(&call, line, voice_of(&fields, "voice")?, speed).await?;
    Ok(Reply::bytes("audio/wav", media::wav(&speech.samples())))
}

async fn preview(call: Call, account: Arc<Account>) -> Outcome {
    still_offered(&account.state())?;
    let fields = call.object()?;
    let line = needed(&fields, "text")?;
    needed(&fields, "base_voice")?;
    one_of(&fields, "base_voice", &VOICES)?;
    one_of(&fields, "language", &LANGUAGES)?;
    check_axes(&fields)?;
    let speech = spoken(&call, line, voice_of(&fields, "base_voice")?, 1.05).await?;
    Ok(Reply::bytes("audio/wav", media::wav(&speech.samples())))
}

fn voices(_: &Call, account: &Arc<Account>) -> Outcome {
    still_offered(&account.state())?;
    let voices: Vec<Value> = VOICES.iter().map(|id| json!({"id": id, "kind": "builtin"})).collect();
    Ok(envelope::bare(json!({"voices": voices})))
}

fn axes(_: &Call, account: &Arc<Account>) -> Outcome {
    still_offered(&account.state())?;
    let axis = |name: &&str| {
        let anchors: Map<String, Value> = VOICES
            .iter()
            .map(|voice| {
                let place = (crate::ids::number_of(&format!("{name} {voice}")) % 200) as f64 / 100.0 - 1.0;
                ((*voice).to_owned(), json!(place))
            })
            .collect();
        json!({
            "name": name,
            "description": format!("Shifts the {name} of the voice."),
            "suggested_min": -0.3,
            "suggested_max": 0.3,
            "anchor_projections": anchors,
        })
    };
    Ok(envelope::bare(json!({"axes": AXES.iter().map(axis).collect::<Vec<_>>()})))
}

fn little_endian(samples: &[i16]) -> Vec<u8> {
    samples.iter().flat_map(|sample| sample.to_le_bytes()).collect()
}

/// Length-prefixed frames, several per sentence and each sentence sent while the next is made; an empty one ends it.
fn frames(text: String, voice: String, speed: f64, seed: u64) -> Body {
    let (sender, receiver) = mpsc::channel::<Bytes>(FRAMES_AHEAD);
    tokio::task::spawn_blocking(move || {
        for sentence in media::sentences(&text, &voice, speed, seed) {
            for part in sentence.chunks(FRAME_SAMPLES) {
                // A listener that is gone needs no more.
                if sender.blocking_send(frame(part)).is_err() {
                    return;
                }
            }
        }
        let _ = sender.blocking_send(frame(&[]));
    });
    Body::from_stream(stream::unfold(receiver, |mut receiver| async move {
        let frame = receiver.recv().await?;
        Some((Ok::<_, std::io::Error>(frame), receiver))
    }))
}

fn frame(samples: &[i16]) -> Bytes {
    let payload = little_endian(samples);
    let mut frame = BytesMut::with_capacity(4 + payload.len());
    frame.put_u32(payload.len() as u32);
    frame.extend_from_slice(&payload);
    frame.freeze()
}
