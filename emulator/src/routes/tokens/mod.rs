//! Tokens for the runtime. One path has two contracts: with `mode` it starts a cloud avatar.

mod cloud;
mod scoped;

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::agents::short_of;
use super::{Handler, Route};
use crate::accounts::{Account, State};
use crate::call::{Call, text};
use crate::guard::{Credential, Guard, Meter};
use crate::refusal::Refusal;
use crate::reply::{Outcome, Reply};
use crate::state::sessions::{Kind, Session, Till, product};

const SHORTEST_FINGERPRINT: usize = 32;

pub(crate) fn routes() -> Vec<Route> {
    let route = |path, credential, handler| Route::new(Method::POST, path, Guard::new(credential, Meter::Exempt), Handler::Owned(handler));
    vec![route("/v1/runtime-tokens/request", Credential::Start, request), route("/v1/runtime-tokens/mint", Credential::Token, scoped::mint)]
}

fn request(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.optional_object()?;
    if fields.contains_key("mode") {
        return cloud::start(call, account, &fields);
    }
    if call.key_alias.is_none() {
        return Err(Refusal::forbidden("A token mints no tokens; send the api-secret"));
    }
    for name in ["agent_code", "billing_type", "room_name", "user_id", "transaction_id", "tags"] {
        text(&fields, name)?;
    }
    let fingerprint = text(&fields, "fingerprint")?;
    if fingerprint.is_some_and(|fingerprint| fingerprint.chars().count() < SHORTEST_FINGERPRINT) {
        return Err(Refusal::invalid(format!("fingerprint: at least {SHORTEST_FINGERPRINT} characters")));
    }
    let mut state = account.state();
    short_of(&state, 1)?;
    if let Some(billing_type) = text(&fields, "billing_type")? {
        serve(call, &mut state, &fields, billing_type)?;
    }
    let (id, transaction) = (state.ids.uuid(), state.ids.uuid());
    let token = call.world.runtime_token(account, &id, call.now);
    let body = json!({"data": {"token": token, "transaction_id": transaction}, "status": "success", "status_code": 200});
    Ok(noticed(&state, body))
}

/// A runtime asks again about every minute; the time between was served.
fn serve(call: &Call, state: &mut State, fields: &Map<String, Value>, billing_type: &str) -> Result<(), Refusal> {
    let (code, rate) = product(billing_type);
    let agent = text(fields, "agent_code")?;
    let mut session = Session::new(state.ids.hex("rt_", 24), Kind::SelfHosted, &code, rate, call.now);
    session.agent_code = agent.map(str::to_owned);
    session.agent_name = agent.and_then(|code| state.agents.find(code)).map(|agent| agent.name.clone());
    session.key_alias.clone_from(&call.key_alias);
    session.room_name = text(fields, "room_name")?.or(text(fields, "fingerprint")?).map(str::to_owned);
    let State { sessions, ledger, ids, eras, .. } = state;
    if eras.runtime_tokens_billed && rate > 0 {
        ledger.charge(ids.uuid(), &code, agent, rate, call.now);
    }
    sessions.renew(session, call.now, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
    Ok(())
}

/// Free accounts are told what is coming, in the body and in a header.
fn noticed(state: &State, mut body: Value) -> Reply {
    match state.plan_notice() {
        Some(notice) => {
            body["plan_notice"] = json!(notice);
            Reply::json(body).header("x-bithuman-plan-notice", notice)
        }
        None => Reply::json(body),
    }
}
