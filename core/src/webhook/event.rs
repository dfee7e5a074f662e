use bithuman_rest_macros::{model, open_enum};

use crate::describe::{Json, Map, Timestamp};

/// What happened.
#[open_enum]
pub enum WebhookEventKind {
    /// An agent is ready to be used.
    AgentReady = "agent.ready",
    /// An agent could not be made; its credits were refunded.
    AgentFailed = "agent.failed",
    /// A video is rendered.
    VideoCompleted = "video.completed",
    /// A video could not be rendered; its credits were refunded.
    VideoFailed = "video.failed",
    /// A test delivery.
    Ping = "ping",
}

/// A verified delivery.
#[model]
pub struct WebhookEvent {
    /// The delivery's id. The service may deliver twice: keep the ids you have handled.
    pub id: String,
    /// What happened.
    pub event: WebhookEventKind,
    /// When it happened.
    pub created: Timestamp,
    /// The agent's code, for events of an agent.
    pub agent_id: Option<String>,
    /// The video job's id, for events of a video.
    pub job_id: Option<String>,
    /// Where the video is, once it is rendered.
    pub video_url: Option<String>,
    /// Why it failed, where it failed.
    pub error: Option<String>,
    /// Everything that the event carries.
    pub data: Map<Json>,
}

/// The names of a delivery's headers.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryHeaders;

impl DeliveryHeaders {
    /// What happened, before the body is read.
    pub const EVENT: &'static str = "x-bithuman-event";
    /// The delivery's id.
    pub const DELIVERY: &'static str = "x-bithuman-delivery";
    /// Unix seconds, part of what is signed.
    pub const TIMESTAMP: &'static str = "x-bithuman-timestamp";
    /// `sha256=` and the signature in hexadecimal digits.
    pub const SIGNATURE: &'static str = "x-bithuman-signature";
}

impl WebhookEvent {
    /// Lifts the fields that people look for out of `data`.
    pub(crate) fn lift(mut self) -> Self {
        let text = |name: &str| self.data.get(name).and_then(Json::as_str).map(str::to_owned);
        let error = match self.data.get("error") {
            Some(Json::String(message)) => Some(message.clone()),
            Some(Json::Object(error)) => error.get("message").and_then(Json::as_str).map(str::to_owned),
            _ => None,
        };
        let agent_id = text("agent_id").or_else(|| text("code"));
        let (job_id, video_url) = (text("job_id"), text("video_url"));
        (self.agent_id, self.job_id, self.video_url, self.error) = (agent_id, job_id, video_url, error);
        self
    }
}
