use bithuman_rest_macros::{model, open_enum, params};

use super::event::DeliveryHeaders;
use crate::Result;
use crate::describe::{Extra, Json, Map, Timestamp};
use crate::errors::Error;
use crate::response::decode_value;

/// The header of a delivery that the console's test button sent.
const TEST: &str = "x-test-webhook";

/// What happened in a conversation.
#[open_enum]
pub enum SessionEventKind {
    /// A conversation starts; it waits for your answer.
    RoomJoin = "room.join",
    /// A message was finished.
    ChatPush = "chat.push",
    /// Nothing: the console tries your endpoint.
    Test = "test",
}

/// Who said something.
#[open_enum]
pub enum ChatRole {
    /// The visitor.
    User = "user",
    /// The agent.
    Assistant = "assistant",
}

/// An event of a conversation, as the console is told to deliver it. It is not signed: anyone who knows the address can send one.
#[model]
pub struct SessionEvent {
    /// The agent's code.
    pub agent_id: String,
    /// What happened.
    pub event_type: SessionEventKind,
    /// When the event was sent.
    pub timestamp: Timestamp,
    /// Whether the console's test button sent it.
    pub is_test: bool,
    /// What it carries.
    pub data: SessionEventData,
}

/// What an event of a conversation carries.
#[model]
pub struct SessionEventData {
    /// The room.
    pub room_name: Option<String>,
    /// How many are in the room.
    pub participant_count: Option<i64>,
    /// The conversation.
    pub session_id: Option<String>,
    /// Who said it, for a message.
    pub role: Option<ChatRole>,
    /// What was said, for a message.
    pub message: Option<String>,
    /// When it was said, for a message.
    pub timestamp: Option<Timestamp>,
}

/// What came with an event of a conversation.
#[params]
pub struct ParseSessionEvent {
    /// The headers of the delivery; names in any case.
    pub headers: Map<String>,
}

/// Reads an unsigned event of a conversation. A signed delivery is refused: it must be verified.
pub fn parse_session_event(body: &[u8], headers: &Map<String>) -> Result<SessionEvent> {
    let has = |name: &str| headers.iter().any(|(held, _)| held.eq_ignore_ascii_case(name));
    if has(DeliveryHeaders::SIGNATURE) {
        return Err(Error::invalid("headers", "this delivery is signed", "verify it"));
    }
    let refused = |error: &dyn std::fmt::Display| Error::invalid("body", format!("it is not an event of a conversation: {error}"), FIX);
    let mut fields: Extra = serde_json::from_slice(body).map_err(|error| refused(&error))?;
    if let Some(code) = fields.remove("agent_code") {
        fields.entry("agent_id").or_insert(code);
    }
    fields.insert("is_test".to_owned(), Json::Bool(has(TEST)));
    fields.entry("data").or_insert_with(|| Json::Object(Extra::default()));
    decode_value(&Json::Object(fields)).map_err(|error| refused(&error))
}

const FIX: &str = "answer 400; pass the body of a room.join or chat.push delivery as it arrived";
