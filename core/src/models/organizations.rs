use bithuman_rest_macros::{model, open_enum, params};

use super::SecretText;
use crate::describe::Timestamp;

/// What a member may do.
#[open_enum]
pub enum OrganizationRole {
    /// Everything. There is one, who pays.
    Owner = "owner",
    /// Manage members, keys and settings.
    Admin = "admin",
    /// Use what is shared.
    Member = "member",
}

/// The organization to create.
#[params]
pub struct CreateOrganization {
    /// What it is called, 1 to 100 characters.
    #[limit(min_chars = 1, max_chars = 100)]
    pub name: String,
    /// Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name when absent.
    #[limit(min_chars = 3, max_chars = 64)]
    pub slug: Option<String>,
}

/// What to change about an organization: at least one of the two.
#[params]
pub struct UpdateOrganization {
    /// What it is called, 1 to 100 characters.
    #[limit(min_chars = 1, max_chars = 100)]
    pub name: Option<String>,
    /// Its short name in addresses: 3 to 64 of small letters, digits and hyphens.
    #[limit(min_chars = 3, max_chars = 64)]
    pub slug: Option<String>,
}

/// An organization.
#[model]
pub struct Organization {
    /// The organization's id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its short name in addresses.
    pub slug: String,
    /// The account that owns it and pays.
    pub owner_user_id: Option<String>,
    /// The owner's plan.
    pub plan: Option<String>,
    /// How many members it may have, by plan: `pro` 10, `business` 25, `enterprise` 50.
    pub max_members: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What you may do in it; told by `organizations.list` only.
    pub role: Option<OrganizationRole>,
}

/// Whom to hand an organization to.
#[params]
pub struct TransferOwnership {
    /// The id of the member who becomes the owner.
    #[limit(min_chars = 1)]
    pub new_owner_member_id: String,
}

/// Where a membership stands.
#[open_enum]
pub enum MemberStatus {
    /// Joined.
    Active = "active",
    /// Invited.
    Pending = "pending",
    /// Gone.
    Removed = "removed",
}

/// A member of an organization.
#[model]
pub struct OrganizationMember {
    /// The membership's id.
    pub id: String,
    /// The member's account; absent until the invitation is accepted.
    pub user_id: Option<String>,
    /// The member's e-mail address.
    pub email: String,
    /// What the member may do.
    pub role: OrganizationRole,
    /// Where the membership stands.
    pub status: MemberStatus,
}

/// Whom to invite.
#[params]
pub struct InviteMember {
    /// The e-mail address, which the account that accepts must have, too.
    #[limit(min_chars = 3)]
    pub email: String,
    /// What the member may do.
    #[limit(only = ["admin", "member"])]
    #[default_text("member")]
    pub role: Option<OrganizationRole>,
}

/// An invitation.
#[model]
pub struct MemberInvitation {
    /// The service's words.
    pub message: Option<String>,
    /// The token to accept it with, good for 7 days.
    pub invite_token: SecretText,
    /// The id of the membership, which is pending.
    pub member_id: String,
    /// Whether the service sent it by e-mail.
    pub email_sent: Option<bool>,
    /// The address that the invited person accepts it at.
    pub invite_url: Option<String>,
}

/// The invitation to accept.
#[params]
pub struct AcceptInvite {
    /// The token of the invitation.
    #[limit(min_chars = 1)]
    pub token: SecretText,
}

/// What to change about a member.
#[params]
pub struct UpdateMember {
    /// What the member may do.
    #[limit(only = ["admin", "member"])]
    pub role: OrganizationRole,
}

/// What a member spent.
#[model]
pub struct MemberUsage {
    /// The member's account.
    pub user_id: String,
    /// The member's e-mail address.
    pub email: Option<String>,
    /// Credits that the member spent.
    pub total_credits_used: f64,
}

/// How much of the record to list.
#[params]
pub struct ListAuditLog {
    /// The most to list, 1 to 200. There are no pages.
    #[limit(min = 1, max = 200)]
    #[default_text("50")]
    pub limit: Option<i64>,
}

/// Whom to share an agent with.
#[params]
pub struct ShareAgent {
    /// The organization's id. The agent is no longer shared when it is absent.
    #[limit(min_chars = 1)]
    pub org_id: Option<String>,
}

/// Whom an agent is shared with.
#[model]
pub struct AgentShare {
    /// The agent's code.
    pub agent_code: String,
    /// The organization's id; absent when it is not shared.
    pub org_id: Option<String>,
    /// Whether it is shared.
    pub shared: bool,
    /// Whether you may share it.
    pub can_share: bool,
}
