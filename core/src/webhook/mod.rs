//! Deliveries of the service's webhooks: whether they are real, what they say, and whether they were handled.

#[cfg(feature = "axum")]
pub mod axum;
mod event;
#[cfg(feature = "sqlite")]
mod file;
mod inbox;
mod memory;
#[cfg(feature = "sqlite")]
mod owner;
mod seen;
mod session;
mod shelf;
mod signature;

pub use event::{AgentFailedData, AgentReadyData, DeliveryHeaders, WebhookDetail, WebhookEvent, WebhookEventKind};
pub use inbox::{Delivery, Received, WebhookInbox};
pub use seen::{Claim, ClaimDelivery, ClaimedDelivery, DeliveryState, Seen, SeenStore, SettleDelivery};
pub use session::{ChatRole, ParseSessionEvent, SessionEvent, SessionEventData, SessionEventKind, parse_session_event};
pub(crate) use shelf::Shelf;
pub(crate) use signature::sign_webhook;
pub use signature::{SignWebhook, SignedWebhook, VerifyWebhook, sign, verify};
