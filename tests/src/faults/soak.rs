//! Hours of use in seconds: mixed calls, faults and cancels, and what the process holds while they go on.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bithuman_rest::{Client, Result as Answer};
use bytes::Bytes;
use serde_json::json;
use tokio::time::timeout;

use super::answers::{answer, beginning, json as answered};
use super::by_name::{call, drain};
use super::footprint::Footprint;
use super::proxy::{Piece, Proxy, Spoil};
use super::{Failure, Figure, Scenario};

pub(crate) const SCENARIO: Scenario = Scenario {
    name: "soak",
    timed: true,
    about: "mixed calls, faults and cancels, on and on, with memory and descriptors flat",
    run: |scale| Box::pin(run(scale)),
};

/// The full run; the first quarter warms up.
const LONG: Duration = Duration::from_secs(20);
const CALLERS: usize = 12;
/// What an allocator may move up and down by.
const MOST_GROWTH: f64 = 8.0;

async fn run(scale: u32) -> Result<Vec<Figure>, Failure> {
    let network = Proxy::start(None, script).await?;
    let client = Client::builder().base_url(network.url()).secret("sk_soaked_0001").build()?;
    let calls = Arc::new(AtomicUsize::new(0));
    let end = Instant::now() + LONG / scale;
    let callers: Vec<_> = (0..CALLERS).map(|caller| tokio::spawn(work(client.clone(), caller, end, Arc::clone(&calls)))).collect();
    tokio::time::sleep(LONG / scale / 4).await;
    let warm = Footprint::now()?;
    let mut samples = Vec::new();
    let begun = Instant::now();
    while Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(250) / scale).await;
        samples.push((begun.elapsed().as_secs_f64(), mebibytes(Footprint::now()?.memory)));
    }
    for caller in callers {
        caller.await?;
    }
    timeout(Duration::from_secs(10), network.seen.until(|seen| seen.open() == 0)).await.map_err(|_| "connections stay open")?;
    let left = Footprint::now()?.since(warm);
    let (slope, grown) = (slope(&samples), growth(&samples));
    Ok(vec![
        Figure {
            what: "memory, after the first quarter",
            goal: format!("at most {MOST_GROWTH} MiB more in the last third than in the first"),
            measured: format!("{grown:+.1} MiB, {:+.1} KiB a second", slope * 1024.0),
            met: grown <= MOST_GROWTH,
        },
        Figure::at_most("descriptors more than when it was warm, after the last call", left.descriptors, 0, "descriptors"),
        Figure::at_most("tasks more than when it was warm, after the last call", left.tasks, 0, "tasks"),
        Figure {
            what: "calls made meanwhile",
            goal: "at least 500 calls".to_owned(),
            measured: format!("{} calls, {} requests", calls.load(Ordering::SeqCst), network.seen.requests()),
            met: calls.load(Ordering::SeqCst) >= 500 / scale as usize,
        },
    ])
}

/// Three requests of ten go wrong, each in a way of its own.
fn script(request: usize) -> Spoil {
    let agent = json!({"agent_id": "A1", "code": "A1", "status": "ready"});
    match request % 20 {
        0 => Spoil::Drop,
        3 => Spoil::Reset,
        6 => Spoil::Answer(answer(502, "content-type: text/html\r\nretry-after-ms: 5\r\n", b"<html></html>")),
        9 => Spoil::Answer(beginning("", 900, b"{\"data\":")),
        12 => Spoil::Answer(answer(200, "", b"{\"data\":{\"agent_id\":7")),
        15 => Spoil::Answer(vec![Piece::Drip(Bytes::from_static(b"HTTP/1.1 204 Nothing\r\nx-a: 1\r\n\r\n"), 8, Duration::from_millis(1))]),
        _ => Spoil::Answer(answered(200, &json!({"success": true, "data": agent, "padding": "x".repeat(request % 7 * 1000)}))),
    }
}

/// Calls of all kinds, one after the other; every fifth is dropped in the middle.
async fn work(client: Client, caller: usize, end: Instant, calls: Arc<AtomicUsize>) {
    let mut number = caller;
    while Instant::now() < end {
        number += 1;
        let one = one(&client, number);
        // How it ends is other scenarios' to judge.
        let _ = match number % 5 {
            0 => timeout(Duration::from_millis(3), one).await.is_ok(),
            _ => one.await.is_ok(),
        };
        calls.fetch_add(1, Ordering::SeqCst);
    }
}

async fn one(client: &Client, number: usize) -> Answer<()> {
    match number % 4 {
        0 => drain(client, "agents.list", &json!({})).await,
        1 => call(client, "agents.speak", &json!({"code": "A1", "message": "hello"})).await,
        2 => drain(client, "speech.stream", &json!({"text": "hello"})).await,
        _ => call(client, "agents.get", &json!({"code": "A1"})).await,
    }
}

fn mebibytes(bytes: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "mebibytes need no more")]
    let bytes = bytes as f64;
    bytes / f64::from(1 << 20)
}

/// The straight line through all samples, in mebibytes a second.
fn slope(samples: &[(f64, f64)]) -> f64 {
    let mean = |of: fn(&(f64, f64)) -> f64| samples.iter().map(of).sum::<f64>() / samples.len().max(1) as f64;
    let (time, memory) = (mean(|sample| sample.0), mean(|sample| sample.1));
    let together: f64 = samples.iter().map(|sample| (sample.0 - time) * (sample.1 - memory)).sum();
    let alone: f64 = samples.iter().map(|sample| (sample.0 - time).powi(2)).sum();
    if alone > 0.0 { together / alone } else { 0.0 }
}

/// By how much the median of the last third is above that of the first.
fn growth(samples: &[(f64, f64)]) -> f64 {
    let third = samples.len() / 3;
    let median = |part: &[(f64, f64)]| {
        let mut memory: Vec<f64> = part.iter().map(|sample| sample.1).collect();
        memory.sort_by(f64::total_cmp);
        memory.get(memory.len() / 2).copied().unwrap_or(0.0)
    };
    median(&samples[samples.len() - third..]) - median(&samples[..third])
}
