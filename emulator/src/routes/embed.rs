//! Embed tokens.

use std::sync::Arc;

use axum::http::Method;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::agents::owned;
use super::{Handler, Route, by_address};
use crate::accounts::Account;
use crate::call::{Call, needed, text};
use crate::envelope;
use crate::guard::Credential;
use crate::models::embeddable;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::webhooks::signature::mac;

const LIFETIME_SECONDS: i64 = 3600;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::new(Method::POST, "/v1/embed-tokens/request", by_address(Credential::Token), Handler::Owned(create))]
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let code = needed(&fields, "agent_id")?;
    let fingerprint = needed(&fields, "fingerprint")?;
    let requested = text(&fields, "model")?;
    let family = requested.map(embeddable).transpose()?;
    let mut state = account.state();
    let agent = owned(&state, code)?;
    if let Some(model) = family.filter(|model| !agent.supports(*model)) {
        return Err(not_generated(code, model));
    }
    let supported = agent.supported();
    let sid = state.ids.hex("sid_", 24);
    let issued = call.now.unix();
    let token = token(
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

pub(crate) fn not_generated(code: &str, model: crate::models::Model) -> Refusal {
    let (name, credits) = (model.name(), model.addition_credits());
    Refusal::new(
        Code::ModelNotGenerated,
        format!("Agent {code} has no {name}: add it with POST /v1/agent/{code}/models {{\"model\":\"{name}\"}} ({credits} credits)"),
    )
}

/// An HS256 JSON web token.
fn token(seed: u64, claims: &Value) -> String {
    let head = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": "JWT"}).to_string());
    let body = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{head}.{body}");
    let signature = URL_SAFE_NO_PAD.encode(mac(format!("embed key {seed}").as_bytes(), signed.as_bytes()));
    format!("{signed}.{signature}")
}
