//! Members and their invitations.

use serde_json::{Value, json};

use crate::moment::Moment;

const INVITE_SECONDS: f64 = 7.0 * 86_400.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Member,
    Admin,
    Owner,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// A role that can be given to somebody.
    pub(crate) fn grantable(name: &str) -> Option<Self> {
        match name {
            "member" => Some(Self::Member),
            "admin" => Some(Self::Admin),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Active,
    Pending,
    Removed,
}

#[derive(Debug, Clone)]
pub(crate) struct Invite {
    pub(crate) token: String,
    expires: Moment,
}

impl Invite {
    pub(crate) fn new(token: String, now: Moment) -> Self {
        Self { token, expires: now.plus(INVITE_SECONDS) }
    }

    pub(crate) fn expired(&self, now: Moment) -> bool {
        now >= self.expires
    }
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) id: String,
    pub(crate) user_id: Option<String>,
    pub(crate) email: String,
    pub(crate) role: Role,
    pub(crate) standing: Standing,
    pub(crate) invite: Option<Invite>,
}

impl Member {
    pub(crate) fn json(&self) -> Value {
        let standing = match self.standing {
            Standing::Active => "active",
            Standing::Pending => "pending",
            Standing::Removed => "removed",
        };
        let mut member = json!({"id": self.id, "email": self.email, "role": self.role.name(), "status": standing});
        if let Some(user_id) = &self.user_id {
            member["user_id"] = json!(user_id);
        }
        member
    }
}
