//! Gesture sets.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::agents::{owned, short_of};
use super::{Handler, Route};
use crate::accounts::Account;
use crate::call::{Call, needed, one_of, text, truth, within};
use crate::envelope;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;

pub(crate) const CREDITS: i64 = 250;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::generate("/v1/dynamics/generate", Handler::Owned(generate)),
        Route::read("/v1/dynamics/{agent_id}", show).polled(),
        Route::write(Method::PUT, "/v1/dynamics/{agent_id}", update),
    ]
}

fn generate(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let code = needed(&fields, "agent_id")?;
    text(&fields, "image_url")?;
    within(&fields, "duration", 5.0, 1.0, 10.0)?;
    one_of(&fields, "model", &["seedance", "auto", "kling"])?;
    let mut state = account.state();
    existing(&state, code)?;
    short_of(&state, CREDITS)?;
    let id = state.ids.uuid();
    state.ledger.charge(id, "usage_dynamics_generation_by_api", Some(code), CREDITS, call.now);
    if let Some(agent) = state.agents.find_mut(code) {
        agent.gestures.start(call.now);
    }
    Ok(envelope::flat(json!({"message": "Dynamics generation started", "agent_id": code, "status": "processing"})))
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    let state = account.state();
    let code = call.param("agent_id");
    existing(&state, code)?;
    let agent = owned(&state, code)?;
    Ok(envelope::data(agent.gestures.json(code, call.world.shelf.origin(), call.now)))
}

fn update(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let Some(changes) = fields.get("dynamics") else {
        return Err(Refusal::missing("dynamics"));
    };
    let Value::Object(changes) = changes else {
        return Err(Refusal::invalid("dynamics: must be an object"));
    };
    let enabled = truth(&fields, "toggle_enabled")?;
    let mut state = account.state();
    let code = call.param("agent_id");
    existing(&state, code)?;
    if let Some(agent) = state.agents.find_mut(code) {
        agent.gestures.merge(changes, enabled);
        agent.gestures.start(call.now);
    }
    Ok(envelope::flat(json!({"message": "Dynamics updated", "agent_id": code, "regeneration_status": "started"})))
}

/// A deleted agent is gone here, not unknown.
pub(crate) fn existing(state: &crate::accounts::State, code: &str) -> Result<(), Refusal> {
    match state.agents.find(code) {
        None => Err(Refusal::agent_not_found(code)),
        Some(agent) if agent.deleted && !state.eras.deleted_agents_gone => Err(Refusal::agent_not_found(code)),
        Some(agent) if agent.deleted => Err(Refusal::new(Code::AgentDeleted, format!("Agent {code} was deleted"))),
        Some(_) => Ok(()),
    }
}
