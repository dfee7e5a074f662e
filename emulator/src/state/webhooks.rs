//! Registered endpoints and the log of what was delivered to them.

use serde_json::{Value, json};

use crate::moment::Moment;

pub(crate) const EVENTS: [&str; 4] = ["agent.ready", "agent.failed", "video.completed", "video.failed"];

#[derive(Debug, Clone)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) events: Vec<String>,
    pub(crate) description: Option<String>,
    pub(crate) secret: String,
    pub(crate) created_at: Moment,
}

impl Webhook {
    pub(crate) fn wants(&self, event: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|wanted| wanted == event)
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "url": self.url,
            "events": self.events,
            "description": self.description,
            "active": true,
            "created_at": self.created_at.iso(),
            "updated_at": self.created_at.iso(),
        })
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) webhook_id: String,
    /// What the receiver deduplicates on.
    pub(crate) event_id: String,
    pub(crate) event: String,
    pub(crate) status_code: Option<u16>,
    pub(crate) attempts: u32,
    pub(crate) delivered: bool,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

impl Delivery {
    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "event_type": self.event,
            "status_code": self.status_code,
            "attempts": self.attempts,
            "delivered": self.delivered,
            "created_at": self.created_at.iso(),
            "updated_at": self.updated_at.iso(),
        })
    }
}

#[derive(Debug, Default)]
pub(crate) struct Webhooks {
    pub(crate) all: Vec<Webhook>,
    pub(crate) log: Vec<Delivery>,
}

impl Webhooks {
    pub(crate) fn find(&self, id: &str) -> Option<&Webhook> {
        self.all.iter().find(|webhook| webhook.id == id)
    }

    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.all.len();
        self.all.retain(|webhook| webhook.id != id);
        self.all.len() < before
    }

    pub(crate) fn record(&mut self, id: &str, status_code: Option<u16>, now: Moment) {
        if let Some(delivery) = self.log.iter_mut().find(|delivery| delivery.id == id) {
            delivery.attempts += 1;
            delivery.status_code = status_code;
            delivery.delivered = status_code.is_some_and(|code| (200..300).contains(&code));
            delivery.updated_at = now;
        }
    }
}
