//! An agent from beginning to end: begun and waited for.

use bithuman_rest_macros::params;

use crate::models::{Agent, AspectRatio, Framing, GenerateAgent, GenerateModel};
use crate::{Client, Error, Result};

use super::{WaitForAgent, agent};

/// What to make an agent from, and how to wait for it.
#[params]
pub struct CreateAgent {
    /// The engine, which decides price and time. Mandatory here, because an older service picks one by itself and bills it.
    #[local]
    pub model: GenerateModel,
    /// Who the agent is and how it talks. A random persona when absent.
    #[local]
    pub prompt: Option<String>,
    /// The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by the service.
    #[local]
    pub image: Option<String>,
    /// A voice to clone: a public address of a recording, or the recording as base64.
    #[local]
    pub audio: Option<String>,
    /// The shape of the picture.
    #[local]
    #[default_text("16:9")]
    pub aspect_ratio: Option<AspectRatio>,
    /// How much of the person is shown.
    #[local]
    #[default_text("portrait")]
    pub framing: Option<Framing>,
    /// Put the person before green, for replacing the background later.
    #[local]
    #[default_text("false")]
    pub transparency: Option<bool>,
    /// The code of an agent of yours to make anew in place. Leave it out to get a new agent.
    #[local]
    #[limit(min_chars = 1)]
    pub agent_id: Option<String>,
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

/// Makes an agent and waits for it.
pub(crate) async fn create(client: &Client, params: CreateAgent) -> Result<Agent> {
    let CreateAgent { model, prompt, image, audio, aspect_ratio, framing, transparency, agent_id, interval, timeout } = params;
    let what = GenerateAgent { model, prompt, image, audio, aspect_ratio, framing, transparency, agent_id };
    let started = client.agents().generate(what).await?;
    agent::wait(client.clone(), started.agent_id, &WaitForAgent { interval, timeout }).await.map_err(Error::once_begun)
}
