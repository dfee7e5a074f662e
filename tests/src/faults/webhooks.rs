//! Deliveries of webhooks: changed ones are refused, repeated ones are handled once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bithuman_rest::ErrorClass;
use bithuman_rest::describe::Map;
use bithuman_rest::webhook::{Received, Seen, VerifyWebhook, WebhookInbox, sign, verify};
use futures_util::FutureExt;

use super::{Failure, Figure, Scenario};

/// What is measured here.
pub(super) const SCENARIO: Scenario = Scenario {
    name: "webhooks",
    timed: false,
    about: "deliveries with one bit changed, and deliveries that arrive five times at once",
    run: |scale| async move { run(scale).await }.boxed(),
};

const SECRET: &str = "whsec_0123456789abcdef0123456789abcdef";
const FLIPS: u32 = 1_000_000;
const DELIVERIES: u32 = 2_000;
const COPIES: usize = 5;

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let flips = (FLIPS / scale).max(2);
    let half = tokio::task::spawn_blocking(move || flipped(0, flips / 2));
    let rest = tokio::task::spawn_blocking(move || flipped(flips / 2, flips));
    let (half, rest) = (half.await?, rest.await?);
    let folder = std::env::temp_dir().join(format!("bithuman-webhooks-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let deliveries = (DELIVERIES / scale).max(10);
    let memory = repeated(Seen::Memory, deliveries).await?;
    let file = repeated(Seen::File(folder.join("seen.sqlite")), deliveries).await?;
    std::fs::remove_dir_all(&folder)?;
    Ok(vec![
        Figure::exactly("deliveries with one bit changed that were tried", half.tried + rest.tried, flips, "deliveries"),
        Figure::exactly("… of which were accepted", half.accepted + rest.accepted, 0, "deliveries"),
        Figure::exactly("… of which failed otherwise than by being refused", half.odd + rest.odd, 0, "deliveries"),
        Figure::exactly("deliveries that arrived five times, remembered in memory: not handled exactly once", memory, 0, "deliveries"),
        Figure::exactly("deliveries that arrived five times, remembered in a file: not handled exactly once", file, 0, "deliveries"),
    ])
}

#[derive(Default)]
struct Flipped {
    tried: u32,
    accepted: u32,
    odd: u32,
}

/// Changes one bit of a good delivery's body, time or signature, as many times.
fn flipped(from: u32, to: u32) -> Flipped {
    let timestamp: i64 = 1_790_000_000;
    let body = br#"{"id":"evt_1","event":"agent.ready","created":1790000000,"data":{"agent_id":"A1","code":"A1"}}"#.to_vec();
    let signature = sign(SECRET, timestamp, &body);
    let digits = signature.trim_start_matches("sha256=").len();
    let mut outcome = Flipped::default();
    for index in from..to {
        let (mut body, mut time, mut signature) = (body.clone(), timestamp.to_string().into_bytes(), signature.clone());
        let at = (index / 3) as usize;
        match index % 3 {
            0 => {
                let length = body.len();
                body[at / 8 % length] ^= 1 << (at % 8);
            }
            1 => time[at / 7 % 10] ^= 1 << (at % 7),
            // A bit of the signature itself: of its spelling, some do not matter.
            _ => flip_digit(&mut signature, "sha256=".len() + at / 4 % digits, at % 4),
        }
        let headers = Map::from([
            ("X-BitHuman-Timestamp".to_owned(), String::from_utf8_lossy(&time).into_owned()),
            ("X-BitHuman-Signature".to_owned(), signature),
        ]);
        // The window is wide enough for every time that a bit can make of this one: the signature alone decides.
        let delivery =
            VerifyWebhook { headers, secrets: vec![SECRET.to_owned()], tolerance: Some(Duration::MAX), now: Some(timestamp as f64) };
        outcome.tried += 1;
        match verify(&body, &delivery) {
            Ok(_) => outcome.accepted += 1,
            Err(error) if error.class() == ErrorClass::WebhookVerificationError => {}
            Err(_) => outcome.odd += 1,
        }
    }
    outcome
}

fn flip_digit(text: &mut String, at: usize, bit: usize) {
    let value = u32::from_str_radix(&text[at..=at], 16).unwrap_or_default() ^ (1 << bit);
    text.replace_range(at..=at, &format!("{value:x}"));
}

/// Delivers each event five times at once, and again while it is busy or its handler failed; the first handling of every tenth fails.
/// Gives how many were not handled exactly once.
async fn repeated(seen: Seen, deliveries: u32) -> Result<usize, Failure> {
    let inbox = WebhookInbox::new([SECRET])?.seen(seen)?;
    let handled: Arc<Mutex<HashMap<String, (u32, u32)>>> = Arc::default();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..deliveries {
        for _ in 0..COPIES {
            let (inbox, handled) = (inbox.clone(), Arc::clone(&handled));
            tasks.spawn(async move { deliver(&inbox, number, &handled).await });
        }
        while tasks.len() > 200 {
            if let Some(done) = tasks.join_next().await {
                done??;
            }
        }
    }
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    let handled = handled.lock().unwrap_or_else(PoisonError::into_inner);
    let once = handled.values().filter(|(_, successes)| *successes == 1).count();
    Ok(deliveries as usize - once)
}

async fn deliver(inbox: &WebhookInbox, number: u32, handled: &Mutex<HashMap<String, (u32, u32)>>) -> bithuman_rest::Result<()> {
    let body = format!(r#"{{"id":"evt_{number}","event":"ping","created":1790000000,"data":{{}}}}"#).into_bytes();
    loop {
        let timestamp = chrono::Utc::now().timestamp();
        let headers = Map::from([
            ("x-bithuman-timestamp".to_owned(), timestamp.to_string()),
            ("x-bithuman-signature".to_owned(), sign(SECRET, timestamp, &body)),
        ]);
        match inbox.receive(&body, &headers).await? {
            Received::Done(_) => return Ok(()),
            Received::Busy(_) => tokio::task::yield_now().await,
            Received::New(delivery) => {
                let fails = {
                    let mut handled = handled.lock().unwrap_or_else(PoisonError::into_inner);
                    let (begun, done) = handled.entry(delivery.event().id.clone()).or_default();
                    *begun += 1;
                    let fails = *begun == 1 && number.is_multiple_of(10);
                    *done += u32::from(!fails);
                    fails
                };
                tokio::task::yield_now().await;
                if fails { delivery.failed().await? } else { delivery.done().await? }
            }
        }
    }
}
