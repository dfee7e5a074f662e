//! One session: an avatar in a room, a conversation, or a runtime on the customer's machine.

use serde_json::{Value, json};

use crate::models::Model;
use crate::moment::Moment;

/// A cloud avatar is on its way for this long.
const STARTING_SECONDS: f64 = 5.0;
/// A finished session counts against the cap for this long.
const LINGER_SECONDS: f64 = 120.0;
/// A self-hosted session that has not reported for this long is idle.
const IDLE_SECONDS: f64 = 120.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    CloudAvatar,
    Conversation,
    SelfHosted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// By a call of the API.
    Asked,
    Finished,
    Balance,
    Duration,
    Revoked,
}

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) at: Moment,
    pub(crate) role: String,
    pub(crate) text: String,
}

#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) agent_code: Option<String>,
    pub(crate) agent_name: Option<String>,
    pub(crate) model: Option<Model>,
    /// The pricing code and its credits per minute.
    pub(crate) product: String,
    pub(crate) rate: i64,
    /// Ends as soon as nothing is left, without grace.
    pub(crate) prepaid: bool,
    pub(crate) key_alias: Option<String>,
    pub(crate) room_name: Option<String>,
    pub(crate) started: Moment,
    pub(crate) last_seen: Moment,
    pub(crate) ended: Option<(Moment, End)>,
    /// When it ends by itself.
    pub(crate) stop: Option<(Moment, End)>,
    pub(crate) billed_until: Moment,
    pub(crate) billed_ms: i64,
    pub(crate) credits: i64,
    /// The last meter beat that counted.
    pub(crate) seq: i64,
    pub(crate) messages: Vec<Message>,
}

impl Session {
    pub(crate) fn new(id: String, kind: Kind, product: &str, rate: i64, now: Moment) -> Self {
        Self {
            id,
            kind,
            agent_code: None,
            agent_name: None,
            model: None,
            product: product.to_owned(),
            rate,
            prepaid: false,
            key_alias: None,
            room_name: None,
            started: now,
            last_seen: now,
            ended: None,
            stop: None,
            billed_until: now,
            billed_ms: 0,
            credits: 0,
            seq: 0,
            messages: Vec::new(),
        }
    }

    pub(crate) fn stops_after(&mut self, seconds: f64) {
        self.stop = Some((self.started.plus(seconds), End::Duration));
    }

    pub(crate) fn live(&self) -> bool {
        self.ended.is_none()
    }

    pub(crate) fn status(&self, now: Moment) -> &'static str {
        match self.ended {
            Some(_) => "ended",
            None if self.kind == Kind::SelfHosted && now.seconds_since(self.last_seen) > IDLE_SECONDS => "idle",
            None => "live",
        }
    }

    /// Whether it takes a slot; ended by a call, it gives it back at once.
    pub(crate) fn counts(&self, now: Moment) -> bool {
        match self.ended {
            None => self.status(now) == "live",
            Some((_, End::Asked)) => false,
            Some((at, _)) => now.seconds_since(at) < LINGER_SECONDS,
        }
    }

    pub(crate) fn say(&mut self, at: Moment, role: &str, text: &str) {
        self.messages.push(Message { at, role: role.to_owned(), text: text.to_owned() });
    }

    fn until(&self, now: Moment) -> Moment {
        self.ended.map_or(now, |(at, _)| at)
    }

    pub(crate) fn json(&self, now: Moment) -> Value {
        let live = self.status(now) == "live";
        let last_seen = if self.kind == Kind::SelfHosted { self.last_seen } else { self.until(now) };
        json!({
            "id": self.id,
            "agent_code": self.agent_code,
            "agent_name": self.agent_name,
            "billing_type": self.product,
            "key_alias": self.key_alias,
            "room_name": self.room_name,
            "started": self.started.iso(),
            "last_seen": last_seen.iso(),
            "minutes": (last_seen.seconds_since(self.started) / 0.6).round() / 100.0,
            "credits": self.credits,
            "burn_rate_cr_per_min": if live { self.rate } else { 0 },
            "status": self.status(now),
            "has_transcript": self.kind != Kind::SelfHosted && !self.messages.is_empty(),
        })
    }

    pub(crate) fn transcript(&self) -> Value {
        let messages = self.messages.iter().filter(|_| self.kind != Kind::SelfHosted);
        let messages = messages.map(|message| json!({"timestamp": message.at.iso(), "role": message.role, "message": message.text}));
        json!({
            "session_id": self.id,
            "agent_code": self.agent_code,
            "started": self.started.iso(),
            "ended": self.ended.map(|(at, _)| at.iso()),
            "live": self.live(),
            "messages": messages.collect::<Vec<_>>(),
        })
    }

    /// A cloud avatar as its own routes show it.
    pub(crate) fn cloud(&self, now: Moment) -> Value {
        let status = match self.ended {
            Some(_) => "ended",
            None if now.seconds_since(self.started) < STARTING_SECONDS => "starting",
            None => "live",
        };
        let mut shown = json!({
            "session_id": self.id,
            "status": status,
            "agent_id": self.agent_code,
            "started_at": self.started.iso(),
            "ended_at": self.ended.map(|(at, _)| at.iso()),
            "billed_seconds": self.until(now).seconds_since(self.started),
            "credits": self.credits,
        });
        if let Some(model) = self.model {
            shown["model"] = json!(model.name());
        }
        if let Some(room) = &self.room_name {
            shown["room_name"] = json!(room);
        }
        shown
    }

    /// Ended before the avatar had joined, so nothing is left to leave.
    pub(crate) fn never_joined(&self) -> bool {
        self.ended.is_some_and(|(at, _)| at.seconds_since(self.started) < STARTING_SECONDS)
    }
}
