//! Consumers slower than every limit. No clock may run while they are busy.

use std::time::Duration;

use bithuman_rest::{Client, Result};
use bytes::{BufMut, BytesMut};
use futures_util::StreamExt;
use serde_json::json;

use crate::faults::answers::answer;
use crate::faults::by_name::arguments;
use crate::faults::proxy::{Proxy, Spoil};
use crate::faults::{Failure, Figure};

const FRAMES: usize = 6000;
const FRAME: usize = 1024;
/// How many frames are taken at one a second before the rest is taken at once.
const SLOWLY: usize = 5;

/// A kilobyte a second of more sound than all buffers on the way hold, with limits far shorter than that takes.
pub(super) async fn run() -> std::result::Result<Vec<Figure>, Failure> {
    let mut body = BytesMut::new();
    for _ in 0..FRAMES {
        body.put_u32(u32::try_from(FRAME)?);
        body.put_bytes(1, FRAME);
    }
    body.put_u32(0);
    let body = body.freeze();
    let network = Proxy::start(None, move |_| Spoil::Answer(answer(200, "content-type: audio/pcm\r\n", &body))).await?;
    let limit = Duration::from_millis(400);
    let client = Client::builder().base_url(network.url()).secret("sk_slow").stall_timeout(limit).attempt_timeout(limit * 2).build()?;
    let cut = match consume(&client).await {
        Ok(FRAMES) => Vec::new(),
        Ok(frames) => vec![format!("{frames} of {FRAMES} frames")],
        Err(error) => vec![format!("{error:?}")],
    };
    Ok(vec![Figure::every("streams read at 1 KB/s that were never cut", 1, &cut, "streams")])
}

async fn consume(client: &Client) -> Result<usize> {
    let mut frames = client.open("speech.stream", arguments(&json!({"text": "hello"})))?;
    let mut count = 0;
    while let Some(frame) = frames.next().await {
        frame?;
        count += 1;
        if count <= SLOWLY {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
    Ok(count)
}
