//! Tokens bound to one agent.

use std::sync::Arc;

use serde_json::json;

use crate::accounts::Account;
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::grants::{Bounds, CLOUD_SCOPE};
use crate::refusal::Refusal;
use crate::reply::Outcome;
use crate::routes::agents::owned;

const HEARTBEAT_SCOPE: &str = "runtime-heartbeat";

pub(super) fn mint(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let code = needed(&fields, "agent_code")?;
    let scope = text(&fields, "scope")?.unwrap_or(HEARTBEAT_SCOPE);
    let mut state = account.state();
    let cloud = scope == CLOUD_SCOPE && state.eras.livekit_cloud_tokens;
    if scope != HEARTBEAT_SCOPE && !cloud {
        return Err(Refusal::invalid(format!("scope: {scope:?} is not offered")));
    }
    let (room_name, livekit_url) = (text(&fields, "room_name")?, text(&fields, "livekit_url")?);
    if !cloud && (room_name.is_some() || livekit_url.is_some()) {
        return Err(Refusal::invalid(format!("room_name and livekit_url bind {CLOUD_SCOPE} tokens only")));
    }
    if owned(&state, code).is_err() {
        return Err(Refusal::invalid(format!("agent_code: {code:?} is not an agent of this account")));
    }
    let bounds = Bounds {
        agent: code.to_owned(),
        scope: scope.to_owned(),
        room_name: room_name.map(str::to_owned),
        livekit_url: livekit_url.map(str::to_owned),
    };
    let id = state.ids.uuid();
    let (token, expires_at) = call.world.scoped_token(account, &id, &bounds, call.now);
    Ok(envelope::bare(json!({
        "scoped_token": token,
        "user_id": account.user_id,
        "agent_code": code,
        "expires_at": expires_at,
    })))
}
