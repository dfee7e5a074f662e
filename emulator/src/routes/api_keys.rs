//! Secrets of an account.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::Route;
use crate::accounts::Account;
use crate::call::{Call, text};
use crate::envelope;
use crate::refusal::{Code, Refusal};
use crate::reply::Outcome;
use crate::state::providers::masked;

const LONGEST_ALIAS: usize = 32;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::write(Method::POST, "/v2/{user_id}/api-secrets", create),
        Route::read("/v2/{user_id}/api-secrets", list),
        Route::read("/v2/{user_id}/api-secrets/{alias}/get-value", reveal),
        Route::write(Method::DELETE, "/v2/{user_id}/api-secrets/{alias}", remove),
    ]
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.object()?;
    let alias = text(&fields, "alias")?.filter(|alias| !alias.is_empty());
    if alias.is_some_and(|alias| alias.chars().count() > LONGEST_ALIAS) {
        return Err(Refusal::invalid(format!("alias: at most {LONGEST_ALIAS} characters")));
    }
    add(call, account, alias)
}

/// Shows the value this once, and lets the runtime in again.
pub(super) fn add(call: &Call, account: &Arc<Account>, alias: Option<&str>) -> Outcome {
    let alias = alias.map_or_else(|| account.state().ids.hex("key-", 8), str::to_owned);
    let Some(secret) = call.world.add_key(account, &alias) else {
        return Err(Refusal::conflict(format!("alias: {alias:?} exists already")));
    };
    account.state().runtime_suspended = false;
    Ok(envelope::bare(json!({"alias": alias, "secret": secret})))
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    Ok(envelope::bare(Value::Object(listed(call, account))))
}

pub(super) fn listed(call: &Call, account: &Arc<Account>) -> Map<String, Value> {
    let keys = call.world.keys(account);
    let rows: Vec<Value> = keys
        .iter()
        .map(|key| {
            json!({
                "alias": key.alias,
                "name": key.alias,
                "key": key.alias,
                "key_display": masked(&key.secret),
                "created_at": key.created_at.iso(),
            })
        })
        .collect();
    Map::from_iter([
        ("user_id".to_owned(), json!(account.user_id)),
        ("total_count".to_owned(), json!(rows.len())),
        ("data".to_owned(), Value::Array(rows)),
    ])
}

fn secret_of(call: &Call, account: &Arc<Account>) -> Result<String, Refusal> {
    let alias = call.param("alias");
    let key = call.world.keys(account).into_iter().find(|key| key.alias == alias);
    key.map(|key| key.secret).ok_or_else(|| Refusal::unknown("API secret", alias))
}

fn reveal(call: &Call, account: &Arc<Account>) -> Outcome {
    if account.state().eras.reveal_in_console_only {
        let message = "Stored secrets are shown in the console only; create another secret if the value is lost";
        return Err(Refusal::new(Code::SecretRevealConsoleOnly, message));
    }
    Ok(envelope::bare(json!({"value": secret_of(call, account)?})))
}

/// Takes effect at once, also for the secret that asked.
pub(super) fn remove(call: &Call, account: &Arc<Account>) -> Outcome {
    call.world.revoke(&secret_of(call, account)?);
    Ok(envelope::bare(json!({"alias": call.param("alias"), "message": "API secret deleted"})))
}
