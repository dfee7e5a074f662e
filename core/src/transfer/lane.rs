//! One connection of a download, at work on one segment of the file.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::batch::Batch;
use super::link::Links;
use super::storage::{Arrival, Begun, Wanted, begin};
use crate::transport::{Deadline, Pace, pieces};
use crate::{Client, Error, Result};

/// The longest that bytes are collected for, and so kept from the disk.
const LONGEST: Duration = Duration::from_millis(200);

/// The slowest that an origin may be, in bytes a second.
const FLOOR: u64 = 32 * 1024;

/// What a lane tells.
pub(super) struct Event {
    /// Which lane it is.
    pub(super) lane: u64,
    pub(super) what: What,
}

pub(super) enum What {
    Begun(Arrival),
    Piece(Batch),
    /// All that it asked for has arrived.
    Ended,
    Complete,
    Expired,
    Changed,
    Failed(Error),
}

/// What a lane works with.
#[derive(Clone)]
pub(super) struct Means {
    pub(super) client: Client,
    pub(super) links: Arc<Links>,
    pub(super) deadline: Deadline,
    pub(super) events: mpsc::Sender<Event>,
}

/// A lane at work. Dropping it closes its connection.
pub(super) struct Lane {
    pub(super) number: u64,
    pub(super) segment: usize,
    task: JoinHandle<()>,
}

impl Lane {
    pub(super) fn open(means: Means, number: u64, segment: usize, wanted: Wanted, pause: Duration) -> Self {
        let task = tokio::spawn(async move {
            tokio::time::sleep(pause).await;
            let what = run(&means, number, wanted).await.unwrap_or_else(What::Failed);
            // No one listens when the download has ended.
            drop(means.events.send(Event { lane: number, what }).await);
        });
        Self { number, segment, task }
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Fetches what is wanted; the last thing to tell is what came of it.
async fn run(means: &Means, lane: u64, wanted: Wanted) -> Result<What> {
    let (url, number) = means.links.current().await?;
    let (answer, arrival) = match begin(&means.client, &url, &wanted, means.deadline).await? {
        Begun::Body { answer, arrival } => (answer, arrival),
        Begun::Complete => return Ok(What::Complete),
        Begun::Changed => return Ok(What::Changed),
        Begun::Expired => {
            means.links.refused(number).await?;
            return Ok(What::Expired);
        }
    };
    let tell = async |what| drop(means.events.send(Event { lane, what }).await);
    tell(What::Begun(arrival)).await;
    let stall = means.client.options.stall_timeout.unwrap_or(means.client.core.timing.stall);
    let mut body = pieces(answer, means.deadline, Pace { stall, floor: FLOOR });
    let mut batch = Batch::default();
    let mut since = Instant::now();
    let end = loop {
        match body.next().await {
            Some(Ok(piece)) => batch.push(piece),
            Some(Err(error)) => break What::Failed(error),
            None => break What::Ended,
        }
        if batch.is_full() || since.elapsed() >= LONGEST {
            tell(What::Piece(std::mem::take(&mut batch))).await;
            since = Instant::now();
        }
    };
    if !batch.is_empty() {
        tell(What::Piece(batch)).await;
    }
    Ok(end)
}
