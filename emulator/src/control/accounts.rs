//! Opening accounts and changing what they are.

use serde_json::{Value, json};

use super::{Done, Order, Trouble, clocks};
use crate::accounts::{Kind, Subject};
use crate::clock::Speed;
use crate::plans::Plan;
use crate::registry::NewAccount;

pub(crate) fn about(order: &Order<'_>) -> Value {
    json!({
        "emulator": env!("CARGO_PKG_VERSION"),
        "url": order.world.url(),
        "media_url": order.world.shelf.origin(),
        "now": order.world.clock.now().iso(),
    })
}

pub(crate) fn open(order: &Order<'_>) -> Done {
    let organization = match order.field::<String>("kind")?.as_deref() {
        None | Some("personal") => false,
        Some("organization") => true,
        Some(other) => {
            return Err(Trouble::invalid(format!("kind is personal or organization, not {other:?}")));
        }
    };
    let own_clock = match order.body.get("clock") {
        None | Some(Value::Null) => None,
        Some(Value::String(word)) if word == "shared" => None,
        Some(Value::String(word)) if word == "own" => Some(order.world.settings.speed),
        Some(Value::String(word)) => Some(word.parse::<Speed>().map_err(Trouble::invalid)?),
        Some(form) => Some(clocks::speed(form)?),
    };
    let wanted = NewAccount {
        plan: order.parsed("plan")?,
        balance: order.field("balance")?,
        organization,
        own_clock,
        secret: order.field("secret")?,
        email: order.field("email")?,
    };
    let Some((secret, account)) = order.world.open_account(wanted) else {
        return Err(Trouble(409, "this secret is taken".into()));
    };
    Ok(json!({"secret": secret, "user_id": account.user_id, "account_id": account.account_id, "email": account.email}))
}

pub(crate) fn show(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.settle(&account);
    let state = account.state();
    Ok(json!({
        "user_id": account.user_id,
        "account_id": account.account_id,
        "email": account.email,
        "kind": if account.kind == Kind::Organization { "organization" } else { "personal" },
        "plan": state.plan.id(),
        "balance": state.ledger.balance(),
        "plan_credits": state.ledger.plan(),
        "topup_credits": state.ledger.topup(),
        "suspended": state.suspended,
        "era": state.eras,
        "now": account.now().iso(),
    }))
}

/// With its last secret an account is gone, and so are its organizations.
pub(crate) fn remove(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    order.world.remove(secret);
    if order.world.keys(&account).is_empty() {
        let mut organizations = order.world.organizations();
        for organization in organizations.owned_by(&account.user_id) {
            for key in order.world.keys(&organization.account) {
                order.world.remove(&key.secret);
            }
        }
        organizations.all.retain(|organization| !organization.is_owner(&account.user_id));
    }
    Ok(json!({"removed": true}))
}

pub(crate) fn balance(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let state = account.state();
    state.ledger.set_balance(order.needed("balance")?, order.field("topup")?.unwrap_or(0));
    Ok(json!({"balance": state.ledger.balance()}))
}

pub(crate) fn plan(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let plan: Plan = order.parsed("plan")?.ok_or_else(|| Trouble::invalid("plan is missing"))?;
    // An organization has the plan of its owner.
    let organizations = order.world.organizations();
    let owned = organizations.owned_by(&account.user_id).map(|organization| &organization.account);
    for account in [&account].into_iter().chain(owned) {
        let mut state = account.state();
        state.plan = plan;
        state.buckets.refill();
    }
    Ok(json!({"plan": plan.id()}))
}

pub(crate) fn suspend(order: &Order<'_>, secret: &str) -> Done {
    let suspended = order.field("suspended")?.unwrap_or(true);
    order.account(secret)?.state().suspended = suspended;
    Ok(json!({"suspended": suspended}))
}

pub(crate) fn revoke(order: &Order<'_>, secret: &str) -> Done {
    order.account(secret)?;
    order.world.revoke(secret);
    Ok(json!({"revoked": true}))
}

pub(crate) fn add_secret(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    Ok(json!({"secret": order.world.add_secret(&account)}))
}

/// A date under `date`, or any of the flags; the rest stay as they are.
pub(crate) fn era(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let mut state = account.state();
    let mut flags = order.fields()?.clone();
    flags.remove("date");
    let base = order.parsed("date")?.unwrap_or_else(|| state.eras.clone());
    let mut merged = json!(base);
    if let Some(merged) = merged.as_object_mut() {
        merged.extend(flags);
    }
    state.eras = serde_json::from_value(merged).map_err(|error| Trouble::invalid(error.to_string()))?;
    Ok(json!(state.eras))
}

pub(crate) fn subject(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let word: String = order.needed("subject")?;
    let subject = match word.as_str() {
        "person" => Subject::Person,
        "other" => Subject::Other,
        "unclear" => Subject::Unclear,
        other => {
            return Err(Trouble::invalid(format!("subject is person, other or unclear, not {other:?}")));
        }
    };
    account.state().subject = subject;
    Ok(json!({"subject": word}))
}

/// How large the model files of this account are.
pub(crate) fn artifacts(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let bytes = order.needed("bytes")?;
    account.state().artifact_bytes = bytes;
    Ok(json!({"bytes": bytes}))
}
