//! Invitations: by email, for seven days.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};

use super::members::may_touch;
use super::{fields, semantic, within};
use crate::accounts::Account;
use crate::call::{Call, text};
use crate::envelope;
use crate::organizations::{Invite, Member, Organization, Role, Standing};
use crate::refusal::Refusal;
use crate::reply::{Outcome, Reply};
use crate::routes::Route;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::write(Method::POST, "/v2/organizations/{org_id}/members/invite", invite),
        Route::write(Method::POST, "/v2/organizations/{org_id}/members/{member_id}/resend-invite", resend),
        Route::write(Method::POST, "/v2/organizations/accept-invite", accept),
    ]
}

fn answer(message: &str, member: &str, token: &str) -> Reply {
    envelope::bare(json!({
        "message": message,
        "invite_token": token,
        "member_id": member,
        "email_sent": true,
        "invite_url": format!("https://www.bithuman.ai/invite?token={token}"),
    }))
}

fn plausible(email: &str) -> bool {
    email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// The email and role that a body asks for.
fn wish(call: &Call, account: &Account) -> Result<(String, Role), Refusal> {
    let fields = fields(call, account)?;
    let read = |name: &str| text(&fields, name).map_err(|refusal| semantic(account, refusal.message));
    let Some(email) = read("email")?.filter(|email| plausible(email)) else {
        return Err(semantic(account, "email: not an address"));
    };
    let role = read("role")?.unwrap_or("member");
    let role = Role::grantable(role).ok_or_else(|| semantic(account, format!("role: {role:?} is not admin or member")))?;
    Ok((email.to_owned(), role))
}

fn invite(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Admin, |_, _| Ok(()))?;
    let (email, invited) = wish(call, account)?;
    let (member_id, token) = {
        let mut state = account.state();
        (state.ids.hex("mem_", 16), state.ids.hex("inv_", 32))
    };
    within(call, account, Role::Admin, |organization, role| {
        may_touch(role, invited)?;
        let known = |member: &Member| member.standing != Standing::Removed && member.email.eq_ignore_ascii_case(&email);
        if organization.members.iter().any(known) {
            return Err(Refusal::conflict(format!("{email} is a member or invited already")));
        }
        let seats = organization.account.state().plan.seats().unwrap_or(0);
        if organization.seats_taken() >= seats {
            return Err(Refusal::forbidden(format!("All {seats} seats are taken")));
        }
        let answer = answer("Invitation sent", &member_id, &token);
        organization.note("invite_member", account, json!(email), call.now);
        organization.members.push(Member {
            id: member_id,
            user_id: None,
            email,
            role: invited,
            standing: Standing::Pending,
            invite: Some(Invite::new(token, call.now)),
        });
        Ok(answer)
    })
}

/// The former token stops working.
fn resend(call: &Call, account: &Arc<Account>) -> Outcome {
    let token = account.state().ids.hex("inv_", 32);
    let id = call.param("member_id");
    within(call, account, Role::Admin, |organization, role| {
        let pending = organization.member_mut(id).filter(|member| member.standing == Standing::Pending);
        let member = pending.ok_or_else(|| Refusal::unknown("Pending invitation", id))?;
        may_touch(role, member.role)?;
        member.invite = Some(Invite::new(token.clone(), call.now));
        Ok(answer("Invitation sent again", id, &token))
    })
}

fn accept(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.lenient();
    let token = fields.get("token").and_then(Value::as_str).unwrap_or("");
    let holds = |member: &Member| member.invite.as_ref().is_some_and(|invite| invite.token == token);
    let mut organizations = call.world.organizations();
    let organization = organizations.all.iter_mut().find(|organization| organization.members.iter().any(holds));
    let gone = || Refusal::unknown("Invitation", token);
    let organization: &mut Organization = organization.ok_or_else(gone)?;
    let member = organization.members.iter_mut().find(|member| holds(member)).ok_or_else(gone)?;
    if member.invite.as_ref().is_some_and(|invite| invite.expired(call.now)) {
        return Err(Refusal::unknown("Invitation expired or", token));
    }
    if !member.email.eq_ignore_ascii_case(&account.email) {
        return Err(Refusal::forbidden("The invitation is for another email address"));
    }
    member.invite = None;
    member.standing = Standing::Active;
    member.user_id = Some(account.user_id.clone());
    let (member_id, role) = (member.id.clone(), member.role);
    organization.note("accept_invite", account, json!(member_id), call.now);
    Ok(envelope::bare(json!({"org_id": organization.id, "member_id": member_id, "role": role.name(), "message": "Welcome"})))
}
