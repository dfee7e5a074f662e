//! Giving an agent another model.

use std::sync::Arc;

use serde_json::json;

use super::creation::suits;
use super::{owned, owned_mut, short_of};
use crate::accounts::Account;
use crate::call::{Call, text};
use crate::envelope;
use crate::lifecycle::Run;
use crate::models::Model;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::agents::Readiness;

pub(super) fn add_model(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let name = text(&fields, "model")?.unwrap_or("");
    let Some(model) = Model::parse(name) else {
        return Err(Refusal::invalid(format!("model: {name:?} cannot be added; use essence-1, essence-2, expression-1 or expression-2")));
    };
    let mut state = account.state();
    let code = call.param("code").to_owned();
    let agent = owned(&state, &code)?;
    if !agent.is_ready(call.now) {
        return Err(Refusal::new(Code::AgentNotReady, "The agent is not ready; wait for it or create it again"));
    }
    let answer = |status: &str, credits: i64, supported: Vec<&str>| {
        Ok(envelope::flat(json!({
            "agent_id": code,
            "model": name,
            "status": status,
            "credits": credits,
            "supported_models": supported,
            "message": if status == "ready" { "The model is ready" } else { "The model is being generated" },
        })))
    };
    match agent.models.get(&model) {
        Some(Readiness::Ready { .. }) => return answer("ready", 0, agent.supported()),
        Some(Readiness::Pending { .. }) => return answer("processing", 0, agent.supported()),
        _ => {}
    }
    if model == Model::Essence2 && !agent.model.has_identity_video() {
        return Err(Refusal::new(Code::ModelPrerequisiteMissing, "essence-2 needs the identity video of an essence creation"));
    }
    suits(&state, model)?;
    let credits = model.addition_credits();
    short_of(&state, credits)?;
    let readiness = if credits == 0 {
        Readiness::Ready { at: call.now }
    } else {
        let id = state.ids.uuid();
        let price = format!("usage_agent_generation_{}_by_api", model.slug());
        let charge = state.ledger.charge(id, &price, Some(&code), credits, call.now);
        let run = Run { seconds: state.creation_seconds(model), ..Run::to_ready(model, call.now) };
        Readiness::Pending { run, charge: Some(charge) }
    };
    let status = if credits == 0 { "ready" } else { "processing" };
    let agent = owned_mut(&mut state, &code)?;
    agent.models.insert(model, readiness);
    agent.updated_at = call.now;
    answer(status, credits, agent.supported())
}
