//! Jobs that go on at the service while a client waits.

pub(crate) mod agent;
pub(crate) mod creation;
pub(crate) mod gestures;
pub(crate) mod knowledge;
pub(crate) mod model;
mod poll;
pub(crate) mod render;
pub(crate) mod video;

pub use agent::{AgentProgress, WaitForAgent};
pub use creation::CreateAgent;
pub use gestures::WaitForDynamics;
pub use knowledge::WaitForKnowledge;
pub(crate) use poll::{End, Schedule, Watched, poll};
pub use render::{RenderVideo, RenderedVideo};
pub use video::{VideoProgress, WaitForVideo};

use crate::Result;
use crate::errors::{Error, ErrorClass};

/// The last value of a stream of snapshots.
pub(crate) async fn last<T>(mut snapshots: crate::Stream<T>) -> Result<T> {
    use futures_util::StreamExt;

    let mut latest = None;
    while let Some(snapshot) = snapshots.next().await {
        latest = Some(snapshot?);
    }
    latest.ok_or_else(|| Error::new(ErrorClass::JobFailedError, "the job was never seen"))
}
