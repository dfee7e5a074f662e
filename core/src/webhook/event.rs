use bithuman_rest_macros::{model, open_enum};

use crate::describe::{Extra, Field, Json, Map, Timestamp};
use crate::models::VideoJob;
use crate::response::decode_value;

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
    /// What `agent.ready` carries; absent for other events.
    pub agent_ready: Option<AgentReadyData>,
    /// What `agent.failed` carries; absent for other events.
    pub agent_failed: Option<AgentFailedData>,
    /// What `video.completed` carries; absent for other events.
    pub video_completed: Option<VideoJob>,
    /// What `video.failed` carries; absent for other events.
    pub video_failed: Option<VideoJob>,
    /// Everything that the event carries, whether this version knows the event or not.
    pub data: Map<Json>,
}

/// What `agent.ready` carries.
#[model]
pub struct AgentReadyData {
    /// The agent's code.
    pub agent_id: String,
    /// The agent's code once more, under its other name.
    pub code: String,
}

/// What `agent.failed` carries.
#[model]
pub struct AgentFailedData {
    /// The agent's code.
    pub agent_id: String,
    /// The agent's code once more, under its other name.
    pub code: String,
    /// Why it could not be made.
    pub error: Option<String>,
}

/// An event by what it carries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WebhookDetail<'a> {
    /// `agent.ready`.
    AgentReady(&'a AgentReadyData),
    /// `agent.failed`.
    AgentFailed(&'a AgentFailedData),
    /// `video.completed`.
    VideoCompleted(&'a VideoJob),
    /// `video.failed`.
    VideoFailed(&'a VideoJob),
    /// `ping`.
    Ping,
    /// An event that this version does not know, or whose data it cannot read: everything that it carries.
    Unknown(&'a Map<Json>),
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
    /// The event by what it carries.
    pub fn detail(&self) -> WebhookDetail<'_> {
        let known = match self.event {
            WebhookEventKind::AgentReady => self.agent_ready.as_ref().map(WebhookDetail::AgentReady),
            WebhookEventKind::AgentFailed => self.agent_failed.as_ref().map(WebhookDetail::AgentFailed),
            WebhookEventKind::VideoCompleted => self.video_completed.as_ref().map(WebhookDetail::VideoCompleted),
            WebhookEventKind::VideoFailed => self.video_failed.as_ref().map(WebhookDetail::VideoFailed),
            WebhookEventKind::Ping => Some(WebhookDetail::Ping),
            WebhookEventKind::Unknown(_) => None,
        };
        known.unwrap_or(WebhookDetail::Unknown(&self.data))
    }

    /// Reads `data` as the event says, and lifts the fields that people look for out of it.
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
        let mut fields: Extra = self.data.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        if let (Some(code), None) = (&self.agent_id, &self.job_id) {
            for name in ["agent_id", "code"] {
                fields.entry(name).or_insert_with(|| Json::String(code.clone()));
            }
            if let Some(reason) = &self.error {
                fields.insert("error".to_owned(), Json::String(reason.clone()));
            }
        }
        let data = Json::Object(fields);
        self.agent_ready = read(&self.event, &WebhookEventKind::AgentReady, &data);
        self.agent_failed = read(&self.event, &WebhookEventKind::AgentFailed, &data);
        self.video_completed = read(&self.event, &WebhookEventKind::VideoCompleted, &data);
        self.video_failed = read(&self.event, &WebhookEventKind::VideoFailed, &data);
        self
    }
}

/// What an event of this kind carries. Data of another shape is no reason to refuse a delivery: it stays in `data`.
fn read<T: Field>(event: &WebhookEventKind, kind: &WebhookEventKind, data: &Json) -> Option<T> {
    if event == kind { decode_value(data).ok() } else { None }
}
