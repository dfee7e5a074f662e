use bithuman_rest_macros::{model, open_enum, params};

use crate::describe::Timestamp;

/// Which sessions to list.
#[params]
pub struct ListSessions {
    /// How long ago.
    #[default_text("all")]
    pub window: Option<SessionWindow>,
    /// Where they run.
    #[default_text("all")]
    pub kind: Option<SessionKind>,
    /// The most to list, 1 to 200. There are no pages.
    #[limit(min = 1, max = 200)]
    #[default_text("50")]
    pub limit: Option<i64>,
}

/// How long ago a session may be.
#[open_enum]
pub enum SessionWindow {
    /// All that are recorded.
    All = "all",
    /// Live now.
    Live = "live",
    /// Of late.
    Recent = "recent",
}

/// Where a session runs.
#[open_enum]
pub enum SessionKind {
    /// Anywhere.
    All = "all",
    /// In the service's cloud.
    Conversations = "conversations",
    /// On machines of your own.
    SelfHosted = "self_hosted",
}

/// Where a session stands.
#[open_enum]
pub enum SessionStatus {
    /// Being talked to, or ready for it.
    Live = "live",
    /// Open, with nothing going on.
    Idle = "idle",
    /// Over.
    Ended = "ended",
}

/// Sessions, with figures of the account as it is now.
#[model]
pub struct SessionList {
    /// How many sessions are live.
    pub active_count: i64,
    /// What the live sessions cost together, in credits a minute.
    pub live_burn_rate_cr_per_min: f64,
    /// Credits that sessions cost in the last hour.
    pub credits_this_hour: f64,
    /// The sessions.
    #[required]
    pub sessions: Vec<Session>,
}

/// A session with an agent.
#[model]
pub struct Session {
    /// The session's id.
    pub id: String,
    /// The agent's code.
    pub agent_code: Option<String>,
    /// The agent's name.
    pub agent_name: Option<String>,
    /// The rate that it is billed at, as a pricing code.
    pub billing_type: Option<String>,
    /// The alias of the API key that opened it.
    pub key_alias: Option<String>,
    /// Its live room.
    pub room_name: Option<String>,
    /// When it began.
    pub started: Option<Timestamp>,
    /// When it was last heard of.
    pub last_seen: Option<Timestamp>,
    /// How long it lasted so far, in minutes.
    pub minutes: Option<f64>,
    /// What it cost so far.
    pub credits: Option<f64>,
    /// What it costs now, in credits a minute.
    pub burn_rate_cr_per_min: Option<f64>,
    /// Where it stands.
    pub status: SessionStatus,
    /// Whether what was said can be read.
    pub has_transcript: Option<bool>,
}

/// Who said something.
#[open_enum]
pub enum Speaker {
    /// The visitor.
    User = "user",
    /// The agent.
    Assistant = "assistant",
}

/// Something that was said.
#[model]
pub struct TranscriptMessage {
    /// When it was said.
    pub timestamp: Timestamp,
    /// Who said it.
    pub role: Speaker,
    /// The words.
    pub message: String,
}

/// What was said in a session.
#[model]
pub struct Transcript {
    /// The session's id.
    pub session_id: String,
    /// The agent's code.
    pub agent_code: Option<String>,
    /// When the session began.
    pub started: Option<Timestamp>,
    /// When it ended; absent while it is live.
    pub ended: Option<Timestamp>,
    /// Whether it goes on.
    pub live: Option<bool>,
    /// What was said, oldest first; nothing for sessions on machines of your own.
    #[required]
    pub messages: Vec<TranscriptMessage>,
}

/// Why a session is ended.
#[params]
pub struct TerminateSession {
    /// The reason, for the record.
    pub reason: Option<String>,
}

/// What ending a session did.
#[model]
pub struct SessionTermination {
    /// The session's id.
    pub session_id: String,
    /// Whether its record is closed: it is no longer billed and takes no slot.
    pub closed: bool,
    /// Whether the avatar has left. False for one in a room of your own, which leaves within about a minute.
    pub ended: bool,
    /// Whether it ran on a machine of your own, of which only the record can be closed.
    pub self_hosted: Option<bool>,
    /// The service's words.
    pub note: Option<String>,
}

/// Why every key is suspended.
#[params]
pub struct RevokeSessions {
    /// The reason, for the record.
    pub reason: Option<String>,
}

/// What suspending every key did.
#[model]
pub struct SessionRevocation {
    /// Whether they are suspended.
    pub revoked: bool,
    /// Seconds until it has reached every renderer.
    pub effective_in_seconds: i64,
    /// Whether no runtime token is given out any more.
    pub runtime_suspended: Option<bool>,
    /// The service's words.
    pub note: Option<String>,
}
