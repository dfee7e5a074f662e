//! Members and their roles.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::within;
use crate::accounts::Account;
use crate::call::Call;
use crate::envelope;
use crate::organizations::{Member, Organization, Role, Standing};
use crate::refusal::Refusal;
use crate::reply::Outcome;
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::read("/v2/organizations/{org_id}/members", list),
        Route::write(Method::PATCH, "/v2/organizations/{org_id}/members/{member_id}", update),
        Route::write(Method::DELETE, "/v2/organizations/{org_id}/members/{member_id}", remove),
    ]
}

/// Plain members see neither invitations nor who left.
fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Member, |organization, role| {
        let visible = |member: &&Member| role >= Role::Admin || member.standing == Standing::Active;
        let members: Vec<Value> = organization.members.iter().filter(visible).map(Member::json).collect();
        Ok(envelope::bare(json!({"org_id": organization.id, "total": members.len(), "members": members})))
    })
}

fn present<'a>(organization: &'a Organization, id: &str) -> Result<&'a Member, Refusal> {
    organization.member(id).filter(|member| member.standing != Standing::Removed).ok_or_else(|| Refusal::unknown("Member", id))
}

/// Nobody touches the owner, and only the owner touches admins.
pub(super) fn may_touch(role: Role, touched: Role) -> Result<(), Refusal> {
    match touched {
        Role::Owner => Err(Refusal::forbidden("The owner stays; transfer ownership first")),
        Role::Admin if role < Role::Owner => Err(Refusal::forbidden("Only the owner may do this to an admin")),
        _ => Ok(()),
    }
}

fn update(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.lenient();
    let wanted = fields.get("role").and_then(Value::as_str).and_then(Role::grantable);
    let id = call.param("member_id");
    within(call, account, Role::Admin, |organization, role| {
        may_touch(role, present(organization, id)?.role)?;
        let Some(wanted) = wanted else {
            return Err(Refusal::forbidden("role: only admin and member can be given"));
        };
        may_touch(role, wanted)?;
        if let Some(member) = organization.member_mut(id) {
            member.role = wanted;
        }
        organization.note("update_role", account, json!({"member_id": id, "role": wanted.name()}), call.now);
        Ok(envelope::bare(json!({"member_id": id, "role": wanted.name(), "message": "Role updated"})))
    })
}

fn remove(call: &Call, account: &Arc<Account>) -> Outcome {
    let id = call.param("member_id");
    within(call, account, Role::Member, |organization, role| {
        let member = present(organization, id)?;
        let (touched, user_id) = (member.role, member.user_id.clone());
        let leaves = user_id.as_deref() == Some(account.user_id.as_str());
        if !leaves && role < Role::Admin {
            return Err(Refusal::forbidden("Only admin and above may remove others"));
        }
        if !leaves || touched == Role::Owner {
            may_touch(role, touched)?;
        }
        if let Some(member) = organization.member_mut(id) {
            member.standing = Standing::Removed;
            member.invite = None;
        }
        if let Some(gone) = user_id.and_then(|user_id| call.world.account_of(&user_id)) {
            let state = gone.state();
            organization.shared.retain(|code| state.agents.find(code).is_none());
        }
        organization.note("remove_member", account, json!(id), call.now);
        Ok(envelope::bare(json!({"member_id": id, "removed": true})))
    })
}
