//! Agents: reading and changing them here, the rest in the files beside.

mod addition;
mod creation;
mod rooms;

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::{Handler, Route};
use crate::accounts::{Account, State};
use crate::call::{Call, text};
use crate::envelope;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::agents::Agent;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::generate("/v1/agent/generate", Handler::Owned(creation::generate)),
        Route::read("/v1/agent/status/{agent_id}", |call, account| show(call, account, call.param("agent_id"))).polled(),
        Route::read("/v1/agents", list).polled(),
        Route::read("/v1/agent/{code}", |call, account| show(call, account, call.param("code"))).polled(),
        Route::write(Method::POST, "/v1/agent/{code}", update),
        Route::write(Method::DELETE, "/v1/agent/{code}", delete),
        Route::write(Method::POST, "/v1/agent/{code}/models", addition::add_model),
        Route::write(Method::POST, "/v1/agent/{code}/speak", rooms::speak),
        Route::write(Method::POST, "/v1/agent/{code}/add-context", rooms::add_context),
        Route::read("/v1/agent/{code}/sessions", rooms::sessions),
    ]
}

/// Offsets beyond it are taken for it.
pub(crate) const LARGEST_OFFSET: usize = u32::MAX as usize;

/// An agent of the account that was not deleted.
pub(crate) fn owned<'a>(state: &'a State, code: &str) -> Result<&'a Agent, Refusal> {
    state.agents.find(code).filter(|agent| !agent.deleted).ok_or_else(|| Refusal::agent_not_found(code))
}

fn owned_mut<'a>(state: &'a mut State, code: &str) -> Result<&'a mut Agent, Refusal> {
    state.agents.find_mut(code).filter(|agent| !agent.deleted).ok_or_else(|| Refusal::agent_not_found(code))
}

pub(crate) fn short_of(state: &State, credits: i64) -> Result<(), Refusal> {
    if state.ledger.covers(credits) {
        return Ok(());
    }
    let balance = state.ledger.balance();
    Err(Refusal::new(Code::InsufficientBalance, format!("Insufficient balance: {credits} credits needed, {balance} available")))
}

fn show(call: &Call, account: &Arc<Account>, code: &str) -> Outcome {
    let state = account.state();
    let agent = owned(&state, code)?;
    Ok(envelope::data(agent.record(call.now, call.world.shelf.origin())))
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    let limit = call.clamped("limit", 20, 1, 100);
    let offset = call.clamped("offset", 0, 0, LARGEST_OFFSET);
    let state = account.state();
    let agents = state.agents.newest_first().filter(|agent| state.eras.deleted_agents_listed || !agent.deleted);
    let wanted = agents.filter(|agent| call.query("status").is_none_or(|status| agent.sight(call.now).status == status));
    let shown = |agent: &Agent| {
        let summary = agent.summary(call.now);
        if !state.eras.whole_agents_listed {
            return summary;
        }
        let mut whole = agent.record(call.now, call.world.shelf.origin());
        if let (Some(whole), Value::Object(summary)) = (whole.as_object_mut(), summary) {
            whole.extend(summary);
        }
        whole
    };
    Ok(envelope::page(wanted.map(shown).collect(), limit, offset))
}

fn update(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let mut state = account.state();
    let code = call.param("code");
    let State { agents, providers: registry, .. } = &mut *state;
    let registered = |id: &str| registry.registered(id);
    let agent = agents.find_mut(code).filter(|agent| !agent.deleted).ok_or_else(|| Refusal::agent_not_found(code))?;
    let prompt = text(&fields, "system_prompt")?;
    let providers = match fields.get("providers") {
        None => None,
        Some(Value::Object(providers)) => Some(providers),
        Some(_) => return Err(Refusal::invalid("providers: must be an object")),
    };
    if prompt.is_none() && providers.is_none() {
        return Err(Refusal::new(Code::MissingParam, "Nothing to update: send system_prompt or providers"));
    }
    for (capability, selection) in providers.into_iter().flatten() {
        if !["llm", "stt", "tts", "realtime"].contains(&capability.as_str()) {
            return Err(Refusal::invalid(format!("providers: unknown capability {capability:?}")));
        }
        let mode = selection.as_str().or_else(|| selection.get("mode").and_then(Value::as_str));
        let provider = selection.get("provider_id").or_else(|| selection.get("providerId")).and_then(Value::as_str);
        let known = match mode {
            Some("default") => true,
            Some("custom") => provider.is_some_and(registered),
            _ => false,
        };
        if !known {
            return Err(Refusal::invalid(format!("providers.{capability}: the provider is not registered")));
        }
    }
    if let Some(prompt) = prompt {
        agent.system_prompt = Some(prompt.to_owned());
    }
    for (capability, selection) in providers.into_iter().flatten() {
        agent.providers.insert(capability.clone(), selection.clone());
    }
    agent.updated_at = call.now;
    Ok(envelope::bare(json!({"agent_code": code, "updated": true})))
}

fn delete(call: &Call, account: &Arc<Account>) -> Outcome {
    let mut state = account.state();
    let code = call.param("code");
    let agent = owned_mut(&mut state, code)?;
    agent.deleted = true;
    agent.updated_at = call.now;
    Ok(envelope::flat(json!({
        "agent_code": code,
        "deleted": true,
        "artifact_cleanup": "pending",
        "billing_history": "removed_summary_retained",
    })))
}
