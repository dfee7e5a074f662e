use bithuman_rest_macros::{model, open_enum, params};

use crate::describe::Timestamp;

/// What to say.
#[params]
pub struct Speak {
    /// The words, said as they are.
    #[limit(min_chars = 1)]
    pub message: String,
    /// One room; every room that can hear when absent.
    #[limit(min_chars = 1)]
    pub room_id: Option<String>,
}

/// What to let an agent know.
#[params]
pub struct AddContext {
    /// The knowledge, in words.
    #[limit(min_chars = 1)]
    pub context: String,
    /// Whether it is known silently or said aloud.
    #[wire("type")]
    #[default_text("add_context")]
    pub context_type: Option<ContextType>,
    /// One room; every room that can hear when absent.
    #[limit(min_chars = 1)]
    pub room_id: Option<String>,
}

/// What becomes of a text that a live session gets.
#[open_enum]
pub enum ContextType {
    /// Said aloud.
    Speak = "speak",
    /// Known silently.
    AddContext = "add_context",
}

/// Who got a message. A success alone does not mean that anyone did: ask `delivered_to_rooms`.
#[model]
pub struct Delivery {
    /// The agent's code.
    pub agent_code: String,
    /// What was delivered.
    pub context_type: Option<ContextType>,
    /// How many rooms got it. Zero means that nobody heard it.
    pub delivered_to_rooms: i64,
    /// The rooms that got it.
    pub rooms: Vec<String>,
    /// Live rooms that did not get it because no agent is in them.
    pub rooms_skipped: Vec<String>,
    /// Rooms that it could not be delivered to.
    pub rooms_failed: Vec<String>,
    /// How many live rooms were skipped because no agent is in them.
    pub rooms_skipped_no_worker: Option<i64>,
}

impl Delivery {
    /// Whether at least one room got it.
    pub fn was_heard(&self) -> bool {
        self.delivered_to_rooms > 0
    }
}

/// A room in which an agent is live.
#[model]
pub struct LiveRoom {
    /// The room's id.
    pub room_id: String,
    /// How many take part, the agent among them.
    pub num_participants: Option<i64>,
    /// When it was opened.
    pub created_at: Option<Timestamp>,
    /// Whether it can hear: false while the room is open but no agent is in it.
    pub deliverable: bool,
    /// How the service found the room.
    pub matched_by: Option<RoomMatch>,
}

/// How the service found a room.
#[open_enum]
pub enum RoomMatch {
    /// By its name.
    Name = "name",
    /// By the record of sessions.
    Ledger = "ledger",
    /// By both.
    NameAndLedger = "name+ledger",
    /// By resemblance.
    Loose = "loose",
}

/// The rooms of an agent.
#[model]
pub(crate) struct LiveRooms {
    /// The rooms.
    #[required]
    pub(crate) sessions: Vec<LiveRoom>,
}
