//! Deliveries of the service's webhooks: whether they are real, and what they say.

mod event;
mod signature;

pub use event::{DeliveryHeaders, WebhookEvent, WebhookEventKind};
pub use signature::{VerifyWebhook, sign, verify};
