//! Secrets that authenticate as the organization.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::within;
use crate::accounts::Account;
use crate::call::Call;
use crate::envelope;
use crate::organizations::Role;
use crate::reply::Outcome;
use crate::routes::{Route, api_keys};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::write(Method::POST, "/v2/organizations/{org_id}/api-secrets", create),
        Route::read("/v2/organizations/{org_id}/api-secrets", list),
        Route::write(Method::DELETE, "/v2/organizations/{org_id}/api-secrets/{alias}", delete),
    ]
}

/// No refusal of a bad alias is documented here, so one that cannot be used is replaced.
fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.lenient();
    let alias = fields.get("alias").and_then(Value::as_str).filter(|alias| !alias.is_empty());
    within(call, account, Role::Admin, |organization, _| {
        let own = Arc::clone(&organization.account);
        let made = api_keys::add(call, &own, alias)?;
        organization.note("create_api_key", account, json!(alias), call.now);
        Ok(made)
    })
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Member, |organization, _| Ok(envelope::bare(Value::Object(api_keys::listed(call, &organization.account)))))
}

fn delete(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Admin, |organization, _| {
        let own = Arc::clone(&organization.account);
        let removed = api_keys::remove(call, &own)?;
        organization.note("delete_api_key", account, json!(call.param("alias")), call.now);
        Ok(removed)
    })
}
