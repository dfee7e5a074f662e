//! Jobs that go on at the service while a client waits.

pub(crate) mod agent;
pub(crate) mod door;
mod estimate;
pub(crate) mod gestures;
mod job;
mod kind;
pub(crate) mod knowledge;
pub(crate) mod model;
mod poller;
mod progress;
pub(crate) mod render;
mod rhythm;
mod snapshot;
mod token;
pub(crate) mod video;

pub use agent::{AgentProgress, WaitForAgent};
pub use gestures::WaitForDynamics;
pub use job::{Job, JobResult, WaitForJob};
pub use kind::JobKind;
pub(crate) use kind::{Target, documented_seconds};
pub use knowledge::WaitForKnowledge;
pub(crate) use poller::Poller;
pub use progress::JobProgress;
pub use render::{RenderVideo, RenderedVideo};
pub use video::{VideoProgress, WaitForVideo};
