//! What is fed with noise, and what may never come of it. Each gives what was wrong.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use bithuman_rest::ErrorClass;
use bithuman_rest::audio::FrameParser;
use bithuman_rest::errors::{Billed, read_refusal};
use bithuman_rest::read_retry_after;
use bithuman_rest::webhook::{VerifyWebhook, sign, verify};
use hyper::HeaderMap;
use hyper::header::HeaderValue;

use super::noise::Noise;

/// The longest frame that may be believed.
const LONGEST: usize = 8 * 1024 * 1024;

/// Frames come out of any split of the bytes as they come out of the whole.
pub(super) fn frames(noise: &mut Noise) -> Result<(), String> {
    let mut wire = Vec::new();
    for _ in 0..noise.below(5) {
        let frame = noise.bytes(24);
        wire.extend_from_slice(&u32::try_from(frame.len()).unwrap_or(0).to_be_bytes());
        wire.extend_from_slice(&frame);
    }
    if noise.below(3) > 0 {
        noise.spoil(&mut wire);
    }
    let mut parser = FrameParser::default();
    let mut found = Vec::new();
    let mut refused = false;
    let mut rest = &wire[..];
    while !rest.is_empty() && !refused {
        let (piece, later) = rest.split_at(1 + noise.below(rest.len()));
        parser.push(piece.to_vec());
        rest = later;
        loop {
            match parser.next_frame() {
                Ok(Some(frame)) => found.push(frame.to_vec()),
                Ok(None) => break,
                Err(_) => {
                    refused = true;
                    break;
                }
            }
        }
    }
    let wanted = read_frames(&wire);
    let got = (found, parser.has_ended(), refused);
    if got == wanted { Ok(()) } else { Err(format!("{wire:?} gave {got:?}")) }
}

/// The frames in some bytes, whether the end mark was there, and whether a length was not to be believed.
fn read_frames(mut wire: &[u8]) -> (Vec<Vec<u8>>, bool, bool) {
    let mut frames = Vec::new();
    while let Some((prefix, rest)) = wire.split_first_chunk::<4>() {
        match u32::from_be_bytes(*prefix) as usize {
            0 => return (frames, true, false),
            length if length > LONGEST => return (frames, false, true),
            length if length > rest.len() => break,
            length => {
                let (frame, later) = rest.split_at(length);
                frames.push(frame.to_vec());
                wire = later;
            }
        }
    }
    (frames, false, false)
}

/// Nothing but what the secret's holder signed at that time is taken.
pub(super) fn signatures(noise: &mut Noise) -> Result<(), String> {
    const NOW: i64 = 1_790_000_000;
    let secret = "whsec_0123456789abcdef";
    let genuine =
        format!(r#"{{"id":"evt_1","event":"agent.ready","agent_code":"A{}","created":1790000000,"data":{{}}}}"#, noise.below(1000))
            .into_bytes();
    let signature = sign(secret, NOW, &genuine);
    let (mut body, mut given, mut time) = (genuine.clone(), signature.clone().into_bytes(), NOW.to_string().into_bytes());
    match noise.below(4) {
        0 => noise.spoil(&mut body),
        1 => noise.spoil(&mut given),
        2 => noise.spoil(&mut time),
        _ => {
            let digit = 7 + noise.below(given.len() - 7);
            given[digit] = *noise.one_of(b"0123456789abcdefABCDEF+- x");
        }
    }
    let (given, time) = (String::from_utf8_lossy(&given).into_owned(), String::from_utf8_lossy(&time).into_owned());
    let is_genuine = body == genuine
        && given.trim().eq_ignore_ascii_case(&signature)
        && given.trim().starts_with("sha256=")
        && time.trim() == NOW.to_string();
    let headers = BTreeMap::from([("X-Bithuman-Signature", &given), ("X-Bithuman-Timestamp", &time)]);
    let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    #[expect(clippy::cast_precision_loss, reason = "the time is far below what would lose a second")]
    let delivery = VerifyWebhook { headers, secrets: vec![secret.to_owned()], tolerance: None, now: Some(NOW as f64) };
    match verify(&body, &delivery) {
        Ok(_) if is_genuine => Ok(()),
        Err(error) if !is_genuine && error.is(ErrorClass::WebhookVerificationError) => Ok(()),
        other => Err(format!("{given} at {time}: {:?}", other.map(|event| event.event))),
    }
}

/// A refusal is a refusal, whatever its body says.
pub(super) fn refusals(noise: &mut Noise) -> Result<(), String> {
    const BODIES: &[&str] = &[
        r#"{"error":{"code":"RATE_LIMITED","message":"slow down","httpStatus":429,"details":{"upgrade_url":"https://x"}},"status":"error","status_code":429}"#,
        r#"{"error":{"type":"insufficient_balance","message":"top up","topup_url":"https://x"}}"#,
        r#"{"detail":[{"loc":["body","name",0],"msg":"Field required","type":"missing"}]}"#,
        r#"{"detail":"Not Found"}"#,
        r#"{"success":false,"error":"no"}"#,
        "<!DOCTYPE html><html><head><title>502</title></head></html>",
        "[1,2,{}]",
    ];
    const KINDS: &[Option<&str>] = &[None, Some("application/json"), Some("text/html; charset=utf-8"), Some("")];
    let mut body = noise.one_of(BODIES).as_bytes().to_vec();
    noise.spoil(&mut body);
    let status = *noise.one_of(&[300, 400, 401, 402, 403, 404, 408, 409, 410, 413, 418, 422, 429, 451, 500, 502, 503, 504, 599]);
    let error = read_refusal(status, *noise.one_of(KINDS), &body);
    let kept = error.body.as_deref().map_or(0, |body| body.chars().count());
    let told = format!("{error} {error:?}");
    match () {
        () if !error.is(ErrorClass::APIError) => Err(format!("{status} {body:?} is a {:?}", error.class())),
        () if error.status != Some(status) || error.billed != Billed::No || kept > 4096 || told.is_empty() => {
            Err(format!("{status} {body:?}: {:?}", *error))
        }
        () => Ok(()),
    }
}

/// A number is that many seconds, and what is neither a number nor a date is no hint.
pub(super) fn hints(noise: &mut Noise) -> Result<(), String> {
    const HINTS: &[&str] =
        &["3", "0.5", "Sun, 22 Nov 2026 10:00:07 GMT", "Sunday, 22-Nov-26 10:00:07 GMT", "soon", "", "-1", "1e5", "NaN", "0x10"];
    let exact = noise.below(2) == 0;
    let seconds = noise.number() >> noise.below(64);
    let mut text = if exact { seconds.to_string().into_bytes() } else { noise.one_of(HINTS).as_bytes().to_vec() };
    if !exact {
        noise.spoil(&mut text);
    }
    let Ok(value) = HeaderValue::from_bytes(&text) else { return Ok(()) };
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", value);
    let hint = read_retry_after(&headers, SystemTime::UNIX_EPOCH);
    #[expect(clippy::cast_precision_loss, reason = "as the client reads it")]
    let wanted = Duration::try_from_secs_f64(seconds as f64).ok();
    let has_digits = text.iter().any(u8::is_ascii_digit);
    match hint {
        hint if exact && hint == wanted => Ok(()),
        None if !exact => Ok(()),
        Some(_) if !exact && has_digits => Ok(()),
        other => Err(format!("{:?} is {other:?}", String::from_utf8_lossy(&text))),
    }
}
