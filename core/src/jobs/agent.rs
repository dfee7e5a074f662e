use std::time::Duration;

use bithuman_rest_macros::{model, params};
use futures_util::StreamExt;

use crate::models::{Agent, AgentStatus, GenerationStep, ModelName};
use crate::{Client, Result, Stream};

use super::{End, Schedule, Watched, poll};

/// How to wait for an agent.
#[params]
pub struct WaitForAgent {
    /// Seconds between two reads. Less than one second only against an emulator on this machine.
    #[limit(min = 0.001, max = 3600)]
    #[default_text("5")]
    #[local]
    pub interval: Option<f64>,
    /// The longest to wait, in seconds. The agent goes on when it passes.
    #[limit(min = 0, max = 604800)]
    #[default_text("by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else")]
    #[local]
    pub timeout: Option<f64>,
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

impl Watched for Agent {
    /// `completed` and `success` pass by in the middle of a run; `success` counts only at full progress, as old records have it.
    fn end(&self) -> Option<End> {
        match &self.status {
            AgentStatus::Ready => Some(End::Done),
            AgentStatus::Success if self.progress.is_some_and(|progress| progress >= 1.0) => Some(End::Done),
            AgentStatus::Failed => Some(End::Failed(self.error_message.clone().unwrap_or_else(|| "no reason given".to_owned()))),
            AgentStatus::Deleted => Some(End::Failed("it was deleted".to_owned())),
            _ => None,
        }
    }

    fn id(&self) -> String {
        format!("agent {}", self.code)
    }

    fn patience(&self) -> Duration {
        let minutes = match self.model.as_ref().map(ModelName::as_str) {
            Some("expression-1") => 30,
            Some("essence-1") => 60,
            _ => 240,
        };
        Duration::from_secs(minutes * 60)
    }
}

/// Every snapshot of an agent until it is ready.
pub(crate) fn snapshots(client: Client, code: String, how: &WaitForAgent) -> Stream<Agent> {
    let schedule = Schedule::new(&client, how.interval, 5.0, how.timeout);
    poll(schedule, move || {
        let (client, code) = (client.clone(), code.clone());
        async move { client.agents().get_status(code).await }
    })
}

/// How far an agent is, each time that is looked.
pub(crate) fn progress(client: Client, code: String, how: &WaitForAgent) -> Stream<AgentProgress> {
    let started = tokio::time::Instant::now();
    let mut most = 0.0_f64;
    snapshots(client, code, how).map(move |agent| agent.map(|agent| report(agent, started.elapsed(), &mut most))).boxed()
}

fn report(agent: Agent, elapsed: Duration, most: &mut f64) -> AgentProgress {
    let done = agent.end() == Some(End::Done);
    *most = if done { 1.0 } else { most.max(agent.progress.unwrap_or(0.0).clamp(0.0, 1.0)) };
    AgentProgress {
        code: agent.code,
        status: agent.status,
        step: agent.current_step,
        progress: *most,
        message: agent.progress_msg,
        elapsed: elapsed.as_secs_f64(),
        done,
        extra: agent.extra,
    }
}

/// An agent, once it is ready.
pub(crate) async fn wait(client: Client, code: String, how: &WaitForAgent) -> Result<Agent> {
    super::last(snapshots(client, code, how)).await
}
