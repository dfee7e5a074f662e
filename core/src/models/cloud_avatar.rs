use bithuman_rest_macros::{model, open_enum, params};

use super::{ModelName, SecretText};
use crate::describe::Timestamp;

/// What a cloud avatar is rendered on.
#[open_enum]
pub enum CloudMode {
    /// Graphics processors.
    Gpu = "gpu",
    /// Ordinary processors; an older way that needs `agent_id`.
    Cpu = "cpu",
}

/// The avatar to send, and the LiveKit room to send it to: give exactly one of `agent_id` and `image`.
#[params]
pub struct StartCloudAvatar {
    /// The address of the LiveKit server, beginning with `wss://`.
    #[limit(min_chars = 1)]
    pub livekit_url: String,
    /// A join token of that server for the identity `bithuman-avatar-agent` of kind agent, with the attribute `lk.publish_on_behalf` set
    /// to the identity that sends the sound.
    #[limit(min_chars = 1)]
    pub livekit_token: SecretText,
    /// The room to join.
    #[limit(min_chars = 1)]
    pub room_name: String,
    /// The code of an agent of yours.
    #[limit(min_chars = 1)]
    pub agent_id: Option<String>,
    /// A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address of a JPEG or PNG.
    #[limit(min_chars = 1)]
    pub image: Option<String>,
    /// The model to run, which the agent must have. Better named than left to the service.
    #[limit(only = ["essence-1", "essence-2", "expression-1", "expression-2"])]
    pub model: Option<ModelName>,
    /// What it is rendered on.
    #[default_text("gpu")]
    pub mode: Option<CloudMode>,
}

/// A cloud avatar on its way to its room.
#[model]
pub struct CloudAvatar {
    /// Whether it was sent.
    pub avatar_session_started: bool,
    /// The model that it runs.
    pub model: ModelName,
    /// What it is rendered on.
    pub mode: Option<CloudMode>,
    /// The agent's code, if it is an agent.
    pub agent_id: Option<String>,
    /// The portrait, if it is one.
    pub image: Option<String>,
    /// The account that pays.
    pub user_id: String,
    /// The id to read and end it by. One of the service's samples lacks it: then `sessions.list` has it.
    pub session_id: Option<String>,
    /// A warning about the account's plan, in the service's words.
    pub plan_notice: Option<String>,
}

/// Where a cloud avatar stands.
#[open_enum]
pub enum CloudStatus {
    /// On its way.
    Starting = "starting",
    /// In its room.
    Live = "live",
    /// Gone.
    Ended = "ended",
}

/// The session of a cloud avatar.
#[model]
pub struct CloudSession {
    /// The session's id, beginning with `cs_`.
    pub session_id: String,
    /// Where it stands.
    pub status: CloudStatus,
    /// The agent's code.
    pub agent_id: Option<String>,
    /// The model that it runs.
    pub model: Option<ModelName>,
    /// The room that it is in.
    pub room_name: Option<String>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Seconds that are billed.
    pub billed_seconds: Option<f64>,
    /// What it cost.
    pub credits: Option<f64>,
    /// Whether it has left; told by ending it only. False: it leaves within about a minute and is not billed any more.
    pub ended: Option<bool>,
    /// Whether its slot is free for another session; told by ending it only.
    pub slot_released: Option<bool>,
    /// The service's words.
    pub note: Option<String>,
}
