//! Voice without an avatar: calls over WebRTC, a WebSocket relay, and the retired client secret.

mod calls;
mod socket;

use std::sync::Arc;

use axum::http::Method;
use serde_json::json;

use super::agents::short_of;
use super::{Handler, Route};
use crate::accounts::{Account, State};
use crate::call::Call;
use crate::envelope;
use crate::guard::{Credential, Guard, Meter, too_many};
use crate::plans::Plan;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::outages::Outages;
use crate::state::sessions::{Kind, Session};

const STANDARD_MODEL: &str = "gpt-realtime-mini";
/// For Enterprise plans only.
const LARGE_MODEL: &str = "gpt-realtime";
const CREDITS_PER_MINUTE: i64 = 10;
const LONGEST_SECONDS: f64 = 3600.0;
const MINTED_SECONDS: i64 = 600;

pub(crate) fn routes() -> Vec<Route> {
    let guard = Guard::new(Credential::SecretOrBearer, Meter::Exempt);
    vec![
        Route::write(Method::POST, "/v1/realtime/ephemeral-token", mint),
        Route::new(Method::POST, "/v1/realtime/connect", guard, Handler::Owned(calls::connect)),
        Route::new(Method::GET, "/v1/realtime", guard, Handler::Owned(socket::open)),
    ]
}

fn mint(call: &Call, account: &Arc<Account>) -> Outcome {
    let mut state = account.state();
    if state.eras.realtime_retired {
        let message = "Retired on 2026-09-27: call POST /v1/realtime/connect or open the WebSocket at GET /v1/realtime";
        return Err(Refusal::new(Code::EndpointRetired, message));
    }
    let fields = call.lenient();
    let model = fields.get("model").and_then(|model| model.as_str()).unwrap_or(STANDARD_MODEL);
    entitled(&state, model)?;
    short_of(&state, 1)?;
    state.realtime.mint(call.now).map_err(too_many)?;
    let value = state.ids.hex("ek_", 32);
    Ok(envelope::status(json!({"value": value, "expires_at": call.now.unix() + MINTED_SECONDS, "model": model})))
}

fn entitled(state: &State, model: &str) -> Result<(), Refusal> {
    if model == STANDARD_MODEL || (model == LARGE_MODEL && state.plan == Plan::Enterprise) {
        return Ok(());
    }
    Err(Refusal::new(Code::PlanRequired, format!("model: {model:?} is not in your plan; use {STANDARD_MODEL}")))
}

/// Opens the session that a call or a socket is billed by.
fn open(call: &Call, state: &mut State, prefix: &str) -> Result<Session, Refusal> {
    entitled(state, call.query("model").unwrap_or(STANDARD_MODEL))?;
    short_of(state, 1)?;
    Outages::check(state.outages.realtime, "No capacity for another call")?;
    let id = state.ids.hex(prefix, 24);
    let mut session = Session::new(id, Kind::Conversation, "usage_realtime_relay", CREDITS_PER_MINUTE, call.now);
    session.prepaid = true;
    session.key_alias.clone_from(&call.key_alias);
    session.stops_after(LONGEST_SECONDS);
    state.sessions.open(session.clone());
    Ok(session)
}
