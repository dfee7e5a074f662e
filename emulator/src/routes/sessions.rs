//! Live and past sessions.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::Route;
use crate::accounts::{Account, State};
use crate::call::Call;
use crate::envelope;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::reply::Outcome;
use crate::state::sessions::{End, Kind, Session, Till};

const RECENT_SECONDS: f64 = 86_400.0;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::read("/v2/{user_id}/runtime-sessions", list).polled(),
        Route::read("/v2/{user_id}/runtime-sessions/{session_id}/messages", transcript).polled(),
        Route::write(Method::POST, "/v2/{user_id}/runtime-sessions/{session_id}/terminate", terminate),
        Route::write(Method::POST, "/v2/{user_id}/runtime/revoke-all", revoke_all),
        Route::read("/v1/runtime-sessions/{session_id}", show).polled(),
        Route::write(Method::POST, "/v1/runtime-sessions/{session_id}/end", end),
    ]
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    let limit = call.clamped("limit", 50, 1, 200);
    let now = call.now;
    let state = account.state();
    let in_window = |session: &Session| match call.query("window") {
        Some("live") => session.status(now) == "live",
        Some("recent") => session.ended.is_some_and(|(at, _)| now.seconds_since(at) < RECENT_SECONDS) || session.status(now) == "idle",
        _ => true,
    };
    let of_kind = |session: &Session| match call.query("kind") {
        Some("conversations") => session.kind != Kind::SelfHosted,
        Some("self_hosted") => session.kind == Kind::SelfHosted,
        _ => true,
    };
    let live = || state.sessions.newest_first().filter(|session| session.status(now) == "live");
    let sessions: Vec<Value> = state
        .sessions
        .newest_first()
        .filter(|session| in_window(session) && of_kind(session))
        .take(limit)
        .map(|session| session.json(now))
        .collect();
    Ok(envelope::data(json!({
        "active_count": live().count(),
        "live_burn_rate_cr_per_min": live().map(|session| session.rate).sum::<i64>(),
        "credits_this_hour": state.sessions.paid_within_the_hour(now),
        "sessions": sessions,
    })))
}

fn found<'a>(state: &'a State, id: &str) -> Result<&'a Session, Refusal> {
    state.sessions.find(id).ok_or_else(|| Refusal::unknown("Session", id))
}

fn transcript(call: &Call, account: &Arc<Account>) -> Outcome {
    Ok(envelope::data(found(&account.state(), call.param("session_id"))?.transcript()))
}

/// Ends a session that is still live, and closes its room.
fn finish(state: &mut State, id: &str, now: Moment) {
    let State { sessions, rooms, ledger, ids, eras, .. } = state;
    sessions.end(id, now, End::Asked, &mut Till { ledger, ids, exact: eras.exact_seconds_billed });
    rooms.close_session(id);
}

fn terminate(call: &Call, account: &Arc<Account>) -> Outcome {
    let id = call.param("session_id");
    let mut state = account.state();
    let kind = found(&state, id)?.kind;
    finish(&mut state, id, call.now);
    let note = match kind {
        Kind::Conversation => "The room was closed.",
        Kind::CloudAvatar => "Billing stopped; the avatar leaves your room within about a minute.",
        Kind::SelfHosted => "The record was closed; the runtime is not reached from here.",
    };
    Ok(envelope::data(json!({
        "session_id": id,
        "closed": true,
        "ended": kind == Kind::Conversation,
        "self_hosted": kind == Kind::SelfHosted,
        "note": note,
    })))
}

fn revoke_all(call: &Call, account: &Arc<Account>) -> Outcome {
    let mut state = account.state();
    let seconds = if state.eras.slow_revocation { 420 } else { 320 };
    state.runtime_suspended = true;
    state.sessions.revoke(call.now.plus(f64::from(seconds)));
    Ok(envelope::data(json!({
        "revoked": true,
        "effective_in_seconds": seconds,
        "runtime_suspended": true,
        "note": "Create a new API secret to restore access.",
    })))
}

fn cloud<'a>(state: &'a State, id: &str) -> Result<&'a Session, Refusal> {
    found(state, id).ok().filter(|session| session.kind == Kind::CloudAvatar).ok_or_else(|| Refusal::unknown("Session", id))
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    Ok(envelope::bare(cloud(&account.state(), call.param("session_id"))?.cloud(call.now)))
}

/// A repeat gets the same answer.
fn end(call: &Call, account: &Arc<Account>) -> Outcome {
    let id = call.param("session_id");
    let mut state = account.state();
    cloud(&state, id)?;
    finish(&mut state, id, call.now);
    let session = cloud(&state, id)?;
    let mut body = session.cloud(call.now);
    let gone = session.never_joined();
    body["ended"] = json!(gone);
    body["slot_released"] = json!(true);
    body["note"] = json!(if gone { "The avatar never joined." } else { "The avatar leaves within about a minute." });
    Ok(envelope::bare(body))
}
