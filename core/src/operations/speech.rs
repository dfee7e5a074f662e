use bithuman_rest_macros::api;
use bytes::Bytes;
use futures_util::StreamExt;

use crate::audio::{STREAM_RATE, frames, wav_facts};
use crate::batches::one_by_one;
use crate::describe::{Extra, Json};
use crate::errors::Error;
use crate::models::{CreateSpeech, PreviewVoice, SpeechAudio, SpeechFrame, Synthesize, Voice, VoiceAxis, VoiceAxisList, VoiceList};
use crate::request::Request;
use crate::{Client, Result, Stream};

/// Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since.
#[api]
pub trait Speech {
    /// Says a text and answers with all of it.
    #[post(
        "/v1/tts",
        id = "synthesize_speech",
        tier = Write,
        retry = Safe,
        envelope = Binary,
        errors("ENDPOINT_RETIRED", "VOICE_NOT_FOUND"),
        retired("2026-10-01", "make speech with a provider of your own"),
    )]
    async fn synthesize(&self, params: Synthesize) -> Result<SpeechAudio> {
        audio(&self.client, Request::new(&Self::SYNTHESIZE).params(&params)?).await
    }

    /// Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent end.
    ///
    /// Retired by the service on 2026-10-01: make speech with a provider of your own.
    #[composed("synthesize_speech")]
    fn stream(&self, params: Synthesize) -> Stream<SpeechFrame> {
        let client = self.client.clone();
        let batches = async_stream::try_stream! {
            let opened = client.send_open(framed(&params)?).await?;
            let rate = opened.headers.get("content-type").and_then(|value| value.to_str().ok()).and_then(rate_of).unwrap_or(STREAM_RATE);
            let mut batches = frames(opened.body);
            let mut end = 0.0;
            while let Some(batch) = batches.next().await {
                let place = |pcm: Bytes| {
                    let at = end;
                    end += seconds(&pcm, rate);
                    SpeechFrame { pcm, sample_rate: rate.into(), at, extra: Extra::default() }
                };
                let batch: Vec<SpeechFrame> = batch?.into_iter().map(place).collect();
                yield batch;
            }
        };
        one_by_one(batches.boxed())
    }

    /// Says a text, asked for in the words of a widespread interface.
    #[post(
        "/v1/audio/speech",
        id = "create_speech",
        tier = Write,
        retry = Safe,
        envelope = Binary,
        errors("ENDPOINT_RETIRED"),
        retired("2026-10-01", "make speech with a provider of your own"),
    )]
    async fn create_openai(&self, params: CreateSpeech) -> Result<SpeechAudio> {
        audio(&self.client, Request::new(&Self::CREATE_OPENAI).params(&params)?).await
    }

    /// Lists the voices.
    #[get(
        "/v1/voices",
        id = "list_voices",
        tier = Read,
        retry = Safe,
        envelope = Bare,
        errors("ENDPOINT_RETIRED"),
        retired("2026-10-01", "make speech with a provider of your own"),
    )]
    async fn list_voices(&self) -> Result<Vec<Voice>> {
        let list: VoiceList = self.client.fetch(Request::new(&Self::LIST_VOICES)).await?;
        Ok(list.voices)
    }

    /// Lists the qualities of a voice that can be bent.
    #[get(
        "/v1/studio/axes",
        id = "list_voice_axes",
        tier = Read,
        retry = Safe,
        envelope = Bare,
        errors("ENDPOINT_RETIRED"),
        retired("2026-10-01", "make speech with a provider of your own"),
    )]
    async fn list_axes(&self) -> Result<Vec<VoiceAxis>> {
        let list: VoiceAxisList = self.client.fetch(Request::new(&Self::LIST_AXES)).await?;
        Ok(list.axes)
    }

    /// Says a text in a voice that is being designed.
    #[post(
        "/v1/studio/preview",
        id = "preview_voice",
        tier = Write,
        retry = Safe,
        envelope = Binary,
        errors("ENDPOINT_RETIRED"),
        retired("2026-10-01", "make speech with a provider of your own"),
    )]
    async fn preview(&self, params: PreviewVoice) -> Result<SpeechAudio> {
        audio(&self.client, Request::new(&Self::PREVIEW).params(&params)?).await
    }
}

/// The request of speech in frames.
fn framed(params: &Synthesize) -> Result<Request> {
    if params.format.is_some() {
        return Err(Error::invalid("format", "a stream is always made of samples", "leave it out, or call `synthesize`"));
    }
    Request::new(&Speech::SYNTHESIZE).params_beside(serde_json::Map::from_iter([("stream".to_owned(), Json::Bool(true))]), params)
}

/// Sends a request whose answer is sound.
async fn audio(client: &Client, request: Request) -> Result<SpeechAudio> {
    let response = client.send(request).await?;
    let kind = response.header("content-type").unwrap_or_default().to_owned();
    let (sample_rate, duration) = if response.body.starts_with(b"RIFF") || !is_samples(&kind) {
        let facts = wav_facts(&response.body).map_err(|reason| response.unreadable(&reason))?;
        (facts.sample_rate, facts.duration)
    } else {
        let rate = rate_of(&kind).unwrap_or(STREAM_RATE);
        (rate, seconds(&response.body, rate))
    };
    Ok(SpeechAudio { audio: response.body, content_type: kind, sample_rate: sample_rate.into(), duration, extra: Extra::default() })
}

/// Whether a media type stands for samples without a header.
fn is_samples(kind: &str) -> bool {
    let essence = kind.split(';').next().unwrap_or_default().trim();
    ["audio/pcm", "audio/l16", "audio/x-raw", "application/octet-stream"].iter().any(|known| essence.eq_ignore_ascii_case(known))
}

/// The rate in `audio/pcm; rate=44100; framing=len32be`.
fn rate_of(kind: &str) -> Option<u32> {
    kind.split(';').find_map(|part| part.trim().strip_prefix("rate=")?.parse().ok()).filter(|rate| *rate > 0)
}

/// How long samples of 16 bits last.
#[expect(clippy::cast_precision_loss, reason = "sound is far shorter than 2^52 bytes")]
fn seconds(pcm: &Bytes, rate: u32) -> f64 {
    (pcm.len() / 2) as f64 / f64::from(rate)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::net::SocketAddr;
    use std::sync::{Arc, Mutex};

    use axum::Router;
    use axum::body::Body;
    use axum::extract::ConnectInfo;
    use futures_util::{TryStreamExt, stream};

    use super::*;
    use crate::testing::client_and_listener;

    #[tokio::test]
    async fn a_connection_is_used_again_after_a_stream() {
        let (client, listener) = client_and_listener().await;
        let from = Arc::new(Mutex::new(HashSet::new()));
        let seen = from.clone();
        let service = Router::new().fallback(move |ConnectInfo(address): ConnectInfo<SocketAddr>| async move {
            seen.lock().expect("no panic").insert(address);
            Body::from_stream(stream::iter([&b"\0\0\0\x02ab"[..], &b"\0\0\0\0"[..]]).map(Ok::<_, std::io::Error>))
        });
        let service = service.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async { axum::serve(listener, service).await });
        for _ in 0..5 {
            let plain = Synthesize { text: "hi".to_owned(), ..Default::default() };
            let frames: Vec<SpeechFrame> = client.speech().stream(plain).try_collect().await.expect("speech");
            assert_eq!(frames.iter().map(|frame| &frame.pcm[..]).collect::<Vec<_>>(), [b"ab"]);
        }
        assert_eq!(from.lock().expect("no panic").len(), 1);
    }

    #[test]
    fn the_media_type_tells_the_rate() {
        assert_eq!(rate_of("audio/pcm; rate=24000; framing=len32be"), Some(24_000));
        assert_eq!(rate_of("audio/pcm; rate=0"), None);
        assert_eq!(rate_of("audio/wav"), None);
        assert!(is_samples("audio/PCM; rate=44100") && !is_samples("audio/wav"));
    }

    #[test]
    fn a_stream_has_no_format() {
        let plain = Synthesize { text: "hi".to_owned(), ..Default::default() };
        assert!(framed(&plain).is_ok());
        let formed = Synthesize { format: Some(crate::models::SpeechFormat::Wav), ..plain };
        assert_eq!(framed(&formed).expect_err("format").field.as_deref(), Some("format"));
    }
}
