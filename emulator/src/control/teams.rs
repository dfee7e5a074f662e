//! Organizations with people in them, and the letters that invite more.

use serde_json::{Value, json};

use super::{Done, Order, Trouble};
use crate::organizations::{Member, Role, Standing};
use crate::registry::NewAccount;

/// Opens an account of its own for a new member.
pub(crate) fn add_member(order: &Order<'_>, secret: &str) -> Done {
    let owner = order.account(secret)?;
    let org_id: String = order.needed("org_id")?;
    let role = match order.field::<String>("role")?.as_deref() {
        None => Role::Member,
        Some(name) => Role::grantable(name).ok_or_else(|| Trouble::invalid("role is admin or member"))?,
    };
    let wanted =
        NewAccount { plan: order.parsed("plan")?, balance: order.field("balance")?, email: order.field("email")?, ..NewAccount::default() };
    let Some((secret, account)) = order.world.open_account(wanted) else {
        return Err(Trouble(409, "this secret is taken".into()));
    };
    account.use_clock(owner.clock());
    let id = account.state().ids.hex("mem_", 16);
    let mut organizations = order.world.organizations();
    let organization = organizations.find_mut(&org_id).ok_or_else(|| Trouble::unknown("organization"))?;
    organization.members.push(Member {
        id: id.clone(),
        user_id: Some(account.user_id.clone()),
        email: account.email.clone(),
        role,
        standing: Standing::Active,
        invite: None,
    });
    Ok(json!({"secret": secret, "user_id": account.user_id, "email": account.email, "member_id": id}))
}

/// Open invitations of all organizations the account belongs to, tokens included.
pub(crate) fn invites(order: &Order<'_>, secret: &str) -> Done {
    let account = order.account(secret)?;
    let now = account.now();
    let organizations = order.world.organizations();
    let mine = organizations.all.iter().filter(|organization| organization.membership(&account.user_id).is_some());
    let letters = mine.flat_map(|organization| {
        organization.members.iter().filter_map(|member| {
            let invite = member.invite.as_ref()?;
            Some(json!({
                "org_id": organization.id,
                "member_id": member.id,
                "email": member.email,
                "role": member.role.name(),
                "token": invite.token,
                "expired": invite.expired(now),
            }))
        })
    });
    Ok(Value::Array(letters.collect()))
}

/// The secrets of the account, values included.
pub(crate) fn keys(order: &Order<'_>, secret: &str) -> Done {
    let keys = order.world.keys(&order.account(secret)?);
    Ok(keys.iter().map(|key| json!({"alias": key.alias, "secret": key.secret})).collect())
}
