//! Organizations: making, changing and giving them away here, the rest in the files beside.

mod invites;
mod keys;
mod members;
mod reports;
mod share;

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::Route;
use crate::accounts::{Account, Kind};
use crate::call::{Call, text};
use crate::envelope;
use crate::organizations::{Member, Organization, Role, Standing, slug_of};
use crate::refusal::{Form, Refusal};
use crate::reply::Outcome;

const LONGEST_NAME: usize = 100;

pub(crate) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::write(Method::POST, "/v2/organizations", create),
        Route::read("/v2/users/{user_id}/organizations", list),
        Route::read("/v2/organizations/{org_id}", show),
        Route::write(Method::PATCH, "/v2/organizations/{org_id}", update),
        Route::write(Method::DELETE, "/v2/organizations/{org_id}", delete),
        Route::write(Method::POST, "/v2/organizations/{org_id}/transfer-ownership", transfer),
    ];
    routes.extend(members::routes());
    routes.extend(invites::routes());
    routes.extend(keys::routes());
    routes.extend(reports::routes());
    routes.extend(share::routes());
    routes
}

/// Does something in the organization of the path, if the caller's role allows it.
fn within<T>(
    call: &Call,
    account: &Account,
    least: Role,
    act: impl FnOnce(&mut Organization, Role) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let id = call.param("org_id");
    let mut organizations = call.world.organizations();
    let organization = organizations.find_mut(id).ok_or_else(|| Refusal::unknown("Organization", id))?;
    let role = organization.membership(&account.user_id).map(|member| member.role);
    match role {
        None => Err(Refusal::forbidden("You are not a member of this organization")),
        Some(role) if role < least => Err(Refusal::forbidden(format!("Only {} and above may do this", least.name()))),
        Some(role) => act(organization, role),
    }
}

/// The fields of a body that is refused with 422.
fn fields(call: &Call, account: &Account) -> Result<Map<String, Value>, Refusal> {
    call.object().map_err(|refusal| semantic(account, refusal.message))
}

fn semantic(account: &Account, message: impl Into<String>) -> Refusal {
    let form = if account.state().eras.framework_422 { Form::Framework } else { Form::Envelope };
    Refusal::unprocessable(message).form(form)
}

/// `name` and `slug`, as far as they are there.
fn names(account: &Account, fields: &Map<String, Value>) -> Result<(Option<String>, Option<String>), Refusal> {
    let read = |name: &str| text(fields, name).map_err(|refusal| semantic(account, refusal.message));
    let (name, slug) = (read("name")?, read("slug")?);
    if name.is_some_and(|name| name.is_empty() || name.chars().count() > LONGEST_NAME) {
        return Err(semantic(account, format!("name: from 1 to {LONGEST_NAME} characters")));
    }
    let allowed = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    if slug.is_some_and(|slug| !(3..=64).contains(&slug.len()) || !slug.bytes().all(allowed)) {
        return Err(semantic(account, "slug: from 3 to 64 lower-case letters, digits and hyphens"));
    }
    Ok((name.map(str::to_owned), slug.map(str::to_owned)))
}

fn create(call: &Call, account: &Arc<Account>) -> Outcome {
    let plan = account.state().plan;
    if account.kind == Kind::Organization || plan.seats().is_none() {
        return Err(Refusal::forbidden("Organizations need a personal account with the Pro plan or higher"));
    }
    let (name, slug) = names(account, &fields(call, account)?)?;
    let Some(name) = name else {
        return Err(semantic(account, "name: missing"));
    };
    let mut organizations = call.world.organizations();
    if organizations.owned_by(&account.user_id).next().is_some() {
        return Err(Refusal::conflict("You own an organization already"));
    }
    let own = call.world.open_organization(account);
    let derived = slug_of(&name);
    let slug = match slug {
        Some(slug) if organizations.slug_taken(&slug, "", &account.user_id) => {
            return Err(Refusal::conflict(format!("slug: {slug:?} is taken")));
        }
        Some(slug) => slug,
        None if organizations.slug_taken(&derived, "", &account.user_id) => format!("{derived}-{}", &own.user_id[..7]),
        None => derived,
    };
    let owner = Member {
        id: account.state().ids.hex("mem_", 16),
        user_id: Some(account.user_id.clone()),
        email: account.email.clone(),
        role: Role::Owner,
        standing: Standing::Active,
        invite: None,
    };
    let mut organization = Organization {
        id: own.user_id.clone(),
        name,
        slug,
        account: own,
        members: vec![owner],
        audit: Vec::new(),
        shared: Vec::new(),
        created_at: call.now,
    };
    organization.note("create_org", account, json!(organization.id.clone()), call.now);
    let body = organization.json();
    organizations.all.push(organization);
    Ok(envelope::bare(body))
}

fn list(call: &Call, account: &Arc<Account>) -> Outcome {
    let organizations = call.world.organizations();
    let mine = organizations.all.iter().filter_map(|organization| {
        let mut shown = organization.json();
        shown["role"] = json!(organization.membership(&account.user_id)?.role.name());
        Some(shown)
    });
    Ok(envelope::bare(json!({"organizations": mine.collect::<Vec<_>>()})))
}

fn show(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Member, |organization, _| Ok(envelope::bare(organization.json())))
}

fn update(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Admin, |_, _| Ok(()))?;
    let (name, slug) = names(account, &fields(call, account)?)?;
    if name.is_none() && slug.is_none() {
        return Err(semantic(account, "Nothing to update: send name or slug"));
    }
    if let Some(slug) = slug.as_ref().filter(|slug| call.world.organizations().slug_taken(slug, call.param("org_id"), &account.user_id)) {
        return Err(Refusal::conflict(format!("slug: {slug:?} is taken")));
    }
    within(call, account, Role::Admin, |organization, _| {
        organization.name = name.unwrap_or_else(|| organization.name.clone());
        organization.slug = slug.unwrap_or_else(|| organization.slug.clone());
        Ok(envelope::bare(organization.json()))
    })
}

/// Its secrets stop working and shared agents are their owners' again.
fn delete(call: &Call, account: &Arc<Account>) -> Outcome {
    within(call, account, Role::Owner, |organization, _| {
        for key in call.world.keys(&organization.account) {
            call.world.revoke(&key.secret);
        }
        Ok(())
    })?;
    let id = call.param("org_id");
    call.world.organizations().all.retain(|organization| organization.id != id);
    Ok(envelope::bare(json!({"org_id": id, "deleted": true})))
}

fn transfer(call: &Call, account: &Arc<Account>) -> Outcome {
    let fields = call.lenient();
    let heir = fields.get("new_owner_member_id").and_then(Value::as_str).unwrap_or("");
    let user_id = within(call, account, Role::Owner, |organization, _| {
        let member = organization.member(heir).filter(|member| member.standing == Standing::Active);
        member.and_then(|member| member.user_id.clone()).ok_or_else(|| Refusal::unknown("Member", heir))
    })?;
    if call.world.organizations().owned_by(&user_id).next().is_some() {
        return Err(Refusal::forbidden("This member owns an organization already"));
    }
    let Some(owner) = call.world.account_of(&user_id) else {
        return Err(Refusal::unknown("Member", heir));
    };
    within(call, account, Role::Owner, |organization, _| {
        for member in &mut organization.members {
            if member.role == Role::Owner {
                member.role = Role::Admin;
            }
            if member.id == heir {
                member.role = Role::Owner;
            }
        }
        let (plan, wallet) = {
            let state = owner.state();
            (state.plan, state.ledger.clone())
        };
        let mut state = organization.account.state();
        (state.plan, state.ledger) = (plan, wallet);
        drop(state);
        organization.note("transfer_ownership", account, json!(heir), call.now);
        Ok(envelope::bare(json!({"org_id": organization.id, "owner_user_id": user_id, "message": "Ownership transferred"})))
    })
}
