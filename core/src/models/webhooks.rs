use bithuman_rest_macros::{model, open_enum, params};

use super::SecretText;
use crate::describe::Timestamp;

/// What a webhook can tell of.
#[open_enum]
pub enum WebhookEventType {
    /// An agent is ready.
    AgentReady = "agent.ready",
    /// An agent could not be made.
    AgentFailed = "agent.failed",
    /// A video is ready.
    VideoCompleted = "video.completed",
    /// A video could not be made.
    VideoFailed = "video.failed",
    /// A test, sent by `webhooks.test` to any endpoint.
    Ping = "ping",
}

/// The endpoint to register.
#[params]
pub struct CreateWebhook {
    /// Where to deliver: an `https` address that answers 2xx within 10 seconds.
    #[limit(url)]
    pub url: String,
    /// What to tell of; everything when empty.
    #[limit(only = ["agent.ready", "agent.failed", "video.completed", "video.failed"])]
    pub events: Vec<WebhookEventType>,
    /// A note to yourself.
    pub description: Option<String>,
}

/// A registered endpoint.
#[model]
pub struct Webhook {
    /// The endpoint's id.
    pub id: String,
    /// Where it delivers.
    pub url: String,
    /// What it tells of; everything when empty.
    pub events: Vec<WebhookEventType>,
    /// The note given when it was registered.
    pub description: Option<String>,
    /// Whether it delivers at present.
    pub active: bool,
    /// When it was registered.
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
}

/// An endpoint just registered, with its secret.
#[model]
pub struct WebhookCreated {
    /// The endpoint's id.
    pub id: String,
    /// Where it delivers.
    pub url: String,
    /// What it tells of; everything when empty.
    pub events: Vec<WebhookEventType>,
    /// The note given when it was registered.
    pub description: Option<String>,
    /// Whether it delivers at present.
    pub active: bool,
    /// When it was registered.
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
    /// The key of its signatures, prefix `whsec_` included. Shown this once only: keep it.
    pub secret: SecretText,
}

/// What a removal did.
#[model]
pub struct WebhookDeletion {
    /// Whether the endpoint is gone.
    pub deleted: bool,
}

/// How a test delivery went.
#[model]
pub struct WebhookTest {
    /// Whether the endpoint took it.
    pub delivered: bool,
    /// The status that the endpoint answered; absent when there was no answer.
    pub status_code: Option<i64>,
    /// How often it was tried.
    pub attempts: i64,
}

/// One event on its way to an endpoint.
#[model]
pub struct WebhookDelivery {
    /// The delivery's id, the same in every attempt: drop repetitions by it.
    pub id: String,
    /// What it tells of.
    pub event_type: WebhookEventType,
    /// The status that the endpoint answered last; absent when there was no answer.
    pub status_code: Option<i64>,
    /// How often it was tried, at most 3 times.
    pub attempts: i64,
    /// Whether the endpoint took it.
    pub delivered: bool,
    /// When it was first tried.
    pub created_at: Option<Timestamp>,
    /// When it was last tried.
    pub updated_at: Option<Timestamp>,
}
