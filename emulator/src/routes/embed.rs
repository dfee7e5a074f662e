//! Embed tokens.

use std::sync::Arc;

use axum::http::Method;
use serde_json::json;

use super::agents::owned;
use super::{Handler, Route, by_address};
use crate::accounts::{Account, State};
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::guard::Credential;
use crate::jwt;
use crate::models::{Model, embeddable};
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;

const LIFETIME_SECONDS: i64 = 3600;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::new(Method::POST, "/v1/embed-tokens/request", by_address(Credential::Token), Handler::Owned(create))]
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let code = needed(&fields, "agent_id")?;
    let fingerprint = needed(&fields, "fingerprint")?;
    let requested = text(&fields, "model")?;
    let mut state = account.state();
    let family = requested.map(|name| embeddable(name, &state.eras)).transpose()?;
    let gallery = state.eras.gallery_embeds && state.agents.find(code).is_none() && call.world.is_showcase(code);
    let supported = match gallery {
        true => supported(&call.world.showcase.state(), code, family)?,
        false => supported(&state, code, family)?,
    };
    let sid = state.ids.hex("sid_", 24);
    let issued = call.now.unix();
    let token = jwt::sign(
        call.world.settings.seed,
        &json!({
            "iss": "bitHuman",
            "sub": account.user_id,
            "aud": "bithuman-embed",
            "agent_id": code,
            "sid": sid,
            "fingerprint": fingerprint,
            "endUserId": fingerprint,
            "iat": issued,
            "exp": issued + LIFETIME_SECONDS,
        }),
    );
    let mut data = json!({"token": token, "sid": sid, "supported_models": supported});
    if let Some(model) = requested {
        data["model"] = json!(model);
    }
    Ok(envelope::status(data))
}

/// The models of an agent, when the wanted one is among them.
fn supported(state: &State, code: &str, family: Option<Model>) -> Result<Vec<&'static str>, Refusal> {
    let agent = owned(state, code)?;
    match family.filter(|model| !agent.supports(*model)) {
        Some(model) => Err(not_generated(code, model)),
        None => Ok(agent.supported()),
    }
}

pub(crate) fn not_generated(code: &str, model: Model) -> Refusal {
    let (name, credits) = (model.name(), model.addition_credits());
    Refusal::new(
        Code::ModelNotGenerated,
        format!("Agent {code} has no {name}: add it with POST /v1/agent/{code}/models {{\"model\":\"{name}\"}} ({credits} credits)"),
    )
}
