//! Talking into the live rooms of an agent.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::owned;
use crate::accounts::Account;
use crate::call::{Call, needed, one_of, text};
use crate::envelope;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;

pub(super) fn speak(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    say(call, account, &fields, "speak", needed(&fields, "message")?)
}

pub(super) fn add_context(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    one_of(&fields, "type", &["add_context", "speak"])?;
    let kind = text(&fields, "type")?.unwrap_or("add_context");
    say(call, account, &fields, kind, needed(&fields, "context")?)
}

/// The two 404 differ in nothing but how their message begins.
fn say(call: &Call, account: &Arc<Account>, fields: &Map<String, Value>, kind: &str, message: &str) -> Outcome {
    let mut state = account.state();
    let code = call.param("code");
    owned(&state, code)?;
    let room = text(fields, "room_id")?;
    let Some(delivery) = state.rooms.say(code, room, kind, message, call.now) else {
        return Err(Refusal::new(Code::NotFound, format!("No active rooms found for agent {code}")));
    };
    for room_id in delivery.delivered.iter().filter(|_| kind == "speak") {
        if let Some(session) = state.sessions.in_room(room_id) {
            session.say(call.now, "assistant", message);
        }
    }
    Ok(envelope::bare(json!({
        "agent_code": code,
        "context_type": kind,
        "delivered_to_rooms": delivery.delivered.len(),
        "rooms": delivery.delivered,
        "rooms_skipped": delivery.skipped,
        "rooms_failed": delivery.failed,
        "rooms_skipped_no_worker": delivery.skipped.len(),
    })))
}

pub(super) fn sessions(call: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    let code = call.param("code");
    owned(&state, code)?;
    let rooms: Vec<Value> = state.rooms.live(code).map(|room| room.json()).collect();
    Ok(envelope::bare(json!({"agent_code": code, "sessions": rooms})))
}
