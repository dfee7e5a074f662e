use std::time::Duration;

use bithuman_rest_macros::{model, params};
use futures_util::StreamExt;

use crate::models::{AgentStatus, GenerationStep};
use crate::{Client, Stream};

use super::kind::Target;
use super::snapshot::End;
use super::token::Ticket;
use super::{JobKind, WaitForJob};

/// How to wait for an agent.
#[params]
pub struct WaitForAgent {
    /// How long to pause between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("by kind and model: seldom at first, every few seconds towards the end")]
    #[local]
    pub interval: Option<Duration>,
    /// The longest to wait. The agent goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else")]
    #[local]
    pub timeout: Option<Duration>,
}

/// How far an agent is.
#[model]
pub struct AgentProgress {
    /// The agent's code.
    pub code: String,
    /// Where the agent is in its life.
    pub status: AgentStatus,
    /// What is being made now.
    pub step: Option<GenerationStep>,
    /// How much is done, from 0 to 1. Never less than before.
    pub progress: f64,
    /// What is being made now, in the service's words.
    pub message: Option<String>,
    /// Seconds since the waiting began.
    pub elapsed: f64,
    /// Whether the agent is ready.
    pub done: bool,
}

/// An agent that someone knows by its code only.
pub(crate) fn ticket(code: String) -> Ticket {
    Ticket { target: Target::new(JobKind::Agent, code, None), began: None }
}

/// How far an agent is, each time that is looked.
pub(crate) fn progress(client: &Client, code: String, how: &WaitForAgent) -> Stream<AgentProgress> {
    let ticket = ticket(code);
    let target = ticket.target.clone();
    let mut most = 0.0_f64;
    let looks = client.core.poller.follow(client, ticket, how.interval, how.timeout);
    let mut report = move |look: super::poller::Look| {
        let done = look.snapshot.end(&target) == Some(End::Done);
        most = if done { 1.0 } else { most.max(look.snapshot.progress(&target).unwrap_or(0.0)) };
        AgentProgress {
            code: target.id.clone(),
            status: look.snapshot.status().into(),
            step: look.snapshot.step(&target).map(GenerationStep::from),
            progress: most,
            message: look.snapshot.message(&target),
            elapsed: look.waited,
            done,
            extra: look.snapshot.extra(),
        }
    };
    looks.map(move |look| look.map(&mut report)).boxed()
}

impl From<WaitForAgent> for WaitForJob {
    fn from(WaitForAgent { interval, timeout }: WaitForAgent) -> Self {
        Self { interval, timeout }
    }
}
