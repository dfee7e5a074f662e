//! Ten thousand calls that are cancelled leave nothing behind.

use std::time::Duration;

use bithuman_rest::Client;
use futures_util::future::join_all;
use serde_json::json;

use super::driver::Driver;
use crate::faults::by_name::call;
use crate::faults::footprint::Footprint;
use crate::faults::proxy::{Piece, Proxy, Spoil};
use crate::faults::{Failure, Figure};

const AT_ONCE: usize = 100;
/// What an allocator may keep for itself.
const MOST_MEMORY: f64 = 16.0;

pub(super) async fn run(times: usize) -> Result<Vec<Figure>, Failure> {
    let network = Proxy::start(None, |_| Spoil::Answer(vec![Piece::Stall])).await?;
    let (mut python, mut node, mut swift, mut kotlin) = (Driver::python("async")?, Driver::node()?, Driver::swift()?, Driver::kotlin()?);
    let url = network.url();
    let (python, node) = tokio::join!(python.many(&url, times), node.many(&url, times));
    let (swift, kotlin) = tokio::join!(swift.many(&url, times), kotlin.many(&url, times));
    let gone = tokio::time::timeout(Duration::from_secs(10), network.seen.until(|seen| seen.open() == 0)).await.is_ok();
    let left = rust(times).await?;
    let mut figures = vec![figure("cancelled in Rust, what is left", times, left.descriptors, left.tasks, left.memory)];
    for (what, told) in [
        ("cancelled in Python, what is left", python?),
        ("cancelled in Node, what is left", node?),
        ("cancelled in Swift, what is left", swift?),
        ("cancelled in Kotlin, what is left", kotlin?),
    ] {
        let number = |name: &str| told[name].as_i64().ok_or_else(|| format!("no {name} in {told}"));
        figures.push(figure(what, times, number("descriptors")?, number("tasks")?, number("memory")?));
    }
    figures.push(Figure::exactly("connections that the server still sees", if gone { 0 } else { network.seen.open() }, 0, "connections"));
    Ok(figures)
}

/// The server's half of each connection is in this process, too: it must have gone before anything is measured.
async fn rust(times: usize) -> Result<Footprint, Failure> {
    let network = Proxy::start(None, |_| Spoil::Answer(vec![Piece::Stall])).await?;
    let client = Client::builder().base_url(network.url()).secret("sk_many").max_retries(0).build()?;
    cancel(&client, &network, times / 5).await?;
    let before = Footprint::now()?;
    cancel(&client, &network, times).await?;
    Ok(Footprint::now()?.since(before))
}

async fn cancel(client: &Client, network: &Proxy, times: usize) -> Result<(), Failure> {
    for _ in 0..times / AT_ONCE {
        let all = (0..AT_ONCE).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, "account.me", &json!({})).await })
        });
        let all: Vec<_> = all.collect();
        tokio::time::sleep(Duration::from_millis(5)).await;
        all.iter().for_each(tokio::task::JoinHandle::abort);
        if join_all(all).await.iter().any(Result::is_ok) {
            return Err("a call ended that nobody answered".into());
        }
    }
    tokio::time::timeout(Duration::from_secs(10), network.seen.until(|seen| seen.open() == 0)).await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    Ok(())
}

fn figure(what: &'static str, times: usize, descriptors: i64, tasks: i64, memory: i64) -> Figure {
    #[expect(clippy::cast_precision_loss, reason = "mebibytes need no more")]
    let mebibytes = memory as f64 / f64::from(1 << 20);
    Figure {
        what,
        goal: format!("{times} times: no descriptor, no task, at most {MOST_MEMORY} MiB"),
        measured: format!("{descriptors:+} descriptors, {tasks:+} tasks, {mebibytes:+.1} MiB"),
        met: descriptors <= 0 && tasks <= 0 && mebibytes <= MOST_MEMORY,
    }
}
