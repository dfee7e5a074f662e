//! Who used how much, what happened, and what is left.

use std::sync::Arc;

use serde_json::{Value, json};

use super::within;
use crate::accounts::Account;
use crate::call::Call;
use crate::envelope;
use crate::ledger::Entry;
use crate::organizations::{Role, Standing};
use crate::reply::Outcome;
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::read("/v2/organizations/{org_id}/usage", usage),
        Route::read("/v2/organizations/{org_id}/audit-log", audit),
        Route::read("/v2/organizations/{org_id}/credits", credits),
    ]
}

/// What the organization's secrets used is in the owner's wallet and counts as the owner's.
fn usage(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Admin, |organization, _| {
        let active = organization.members.iter().filter(|member| member.standing == Standing::Active);
        let mut rows: Vec<(i64, Value)> = active
            .filter_map(|member| {
                let owner = call.world.account_of(member.user_id.as_deref()?)?;
                let used: i64 = owner.state().ledger.entries().iter().map(Entry::used).sum();
                Some((used, json!({"user_id": owner.user_id, "email": member.email, "total_credits_used": used})))
            })
            .collect();
        rows.sort_by_key(|(used, _)| -used);
        let rows: Vec<Value> = rows.into_iter().map(|(_, row)| row).collect();
        Ok(envelope::bare(json!({"org_id": organization.id, "usage": rows})))
    })
}

fn audit(call: &Call, account: &Arc<Account>) -> Outcome {
    let limit = call.clamped("limit", 50, 1, 200);
    within(call, account, Role::Admin, |organization, _| {
        let events: Vec<&Value> = organization.audit.iter().rev().take(limit).collect();
        Ok(envelope::bare(json!({"org_id": organization.id, "events": events})))
    })
}

fn credits(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Member, |organization, _| {
        let state = organization.account.state();
        Ok(envelope::bare(json!({
            "org_id": organization.id,
            "balance": state.ledger.balance(),
            "plan_credits": state.ledger.plan(),
            "topup_credits": state.ledger.topup(),
        })))
    })
}
