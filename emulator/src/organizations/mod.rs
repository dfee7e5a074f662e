//! Organizations: who belongs to them in which role, and what happened there.

mod member;

pub(crate) use member::{Invite, Member, Role, Standing};

use std::sync::Arc;

use serde_json::{Value, json};

use crate::accounts::Account;
use crate::moment::Moment;

const RESERVED_SLUGS: [&str; 3] = ["admin", "api", "bithuman"];

#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) slug: String,
    /// What the organization's secrets authenticate as.
    pub(crate) account: Arc<Account>,
    pub(crate) members: Vec<Member>,
    /// Oldest first.
    pub(crate) audit: Vec<Value>,
    /// Agents that members gave it, by code.
    pub(crate) shared: Vec<String>,
    pub(crate) created_at: Moment,
}

impl Organization {
    pub(crate) fn member(&self, id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    pub(crate) fn member_mut(&mut self, id: &str) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| member.id == id)
    }

    /// The active membership of a user.
    pub(crate) fn membership(&self, user_id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.standing == Standing::Active && member.user_id.as_deref() == Some(user_id))
    }

    pub(crate) fn owner(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.role == Role::Owner && member.standing == Standing::Active)
    }

    pub(crate) fn is_owner(&self, user_id: &str) -> bool {
        self.owner().is_some_and(|owner| owner.user_id.as_deref() == Some(user_id))
    }

    /// Seats taken: members and open invitations.
    pub(crate) fn seats_taken(&self) -> usize {
        self.members.iter().filter(|member| member.standing != Standing::Removed).count()
    }

    pub(crate) fn json(&self) -> Value {
        let plan = self.account.state().plan;
        json!({
            "id": self.id,
            "name": self.name,
            "slug": self.slug,
            "owner_user_id": self.owner().and_then(|owner| owner.user_id.as_deref()).unwrap_or(""),
            "plan": plan.id(),
            "max_members": plan.seats().unwrap_or(0),
            "created_at": self.created_at.iso(),
        })
    }

    pub(crate) fn note(&mut self, event: &str, actor: &Account, target: Value, now: Moment) {
        self.audit.push(json!({
            "event": event,
            "actor_user_id": actor.user_id,
            "actor_email": actor.email,
            "target": target,
            "created_at": now.iso(),
        }));
    }
}

#[derive(Debug, Default)]
pub(crate) struct Organizations {
    pub(crate) all: Vec<Organization>,
}

impl Organizations {
    pub(crate) fn find(&self, id: &str) -> Option<&Organization> {
        self.all.iter().find(|organization| organization.id == id)
    }

    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut Organization> {
        self.all.iter_mut().find(|organization| organization.id == id)
    }

    /// Only organizations with a member in common meet: accounts that know nothing of each other share an emulator.
    pub(crate) fn slug_taken(&self, slug: &str, except: &str, user_id: &str) -> bool {
        let meets = |organization: &&Organization| organization.id != except && organization.membership(user_id).is_some();
        RESERVED_SLUGS.contains(&slug) || self.all.iter().filter(meets).any(|organization| organization.slug == slug)
    }

    pub(crate) fn owned_by<'a>(&'a self, user_id: &'a str) -> impl Iterator<Item = &'a Organization> {
        self.all.iter().filter(move |organization| organization.is_owner(user_id))
    }

    /// The organization an agent is shared with.
    pub(crate) fn sharing(&self, agent: &str) -> Option<&Organization> {
        self.all.iter().find(|organization| organization.shared.iter().any(|code| code == agent))
    }
}

/// Letters, digits and hyphens of a name, at least three of them.
pub(crate) fn slug_of(name: &str) -> String {
    let letters = name.to_lowercase().chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect::<String>();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(56).collect();
    if slug.len() < 3 { format!("org-{slug}").trim_end_matches('-').to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(slug_of("Museum of  Things!"), "museum-of-things");
        assert_eq!(slug_of("é"), "org");
    }
}
