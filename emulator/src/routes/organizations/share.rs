//! Agents that members share with an organization.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use crate::accounts::Account;
use crate::call::Call;
use crate::envelope;
use crate::organizations::Organizations;
use crate::refusal::Refusal;
use crate::reply::{Outcome, Reply};
use crate::routes::Route;
use crate::routes::agents::owned;

pub(super) fn routes() -> Vec<Route> {
    vec![Route::read("/v2/agents/{agent_code}/share-org", show), Route::write(Method::POST, "/v2/agents/{agent_code}/share-org", set)]
}

fn answer(organizations: &Organizations, account: &Account, code: &str, owns: bool) -> Reply {
    let organization = organizations.sharing(code);
    let belongs = organizations.all.iter().any(|organization| organization.membership(&account.user_id).is_some());
    envelope::bare(json!({
        "agent_code": code,
        "org_id": organization.map(|organization| organization.id.as_str()),
        "shared": organization.is_some(),
        "can_share": owns && belongs,
    }))
}

/// Whether the caller owns the agent; an error when it may not even know of it.
fn relation(organizations: &Organizations, account: &Account, code: &str) -> Result<bool, Refusal> {
    if owned(&account.state(), code).is_ok() {
        return Ok(true);
    }
    let member = organizations.sharing(code).is_some_and(|organization| organization.membership(&account.user_id).is_some());
    if member { Ok(false) } else { Err(Refusal::agent_not_found(code)) }
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    let code = call.param("agent_code");
    let organizations = call.world.organizations();
    let owns = relation(&organizations, account, code)?;
    Ok(answer(&organizations, account, code, owns))
}

fn set(call: &Call, account: &Arc<Account>) -> Outcome {
    let code = call.param("agent_code");
    let fields = call.lenient();
    let mut organizations = call.world.organizations();
    let owns = relation(&organizations, account, code)?;
    let wanted = match fields.get("org_id") {
        Some(Value::Null) => None,
        Some(Value::String(id)) => Some(id.as_str()),
        _ => return Err(Refusal::unknown("Organization", "")),
    };
    if let Some(id) = wanted {
        let organization = organizations.find(id).ok_or_else(|| Refusal::unknown("Organization", id))?;
        if !owns || organization.membership(&account.user_id).is_none() {
            return Err(Refusal::forbidden("Only the agent's owner shares it, with an organization of theirs"));
        }
    }
    for organization in &mut organizations.all {
        organization.shared.retain(|shared| shared != code);
        if Some(organization.id.as_str()) == wanted {
            organization.shared.push(code.to_owned());
        }
    }
    Ok(answer(&organizations, account, code, owns))
}
