use bithuman_rest_macros::api;
use serde_json::Map;

use crate::Result;
use crate::describe::Json;
use crate::errors::Error;
use crate::models::{
    AcceptInvite, AgentShare, ApiKey, ApiKeyCreated, ApiKeyDeletion, CreateApiKey, CreateOrganization, InviteMember, ListAuditLog,
    MemberInvitation, MemberUsage, Organization, OrganizationMember, ShareAgent, TransferOwnership, UpdateMember, UpdateOrganization,
};
use crate::request::Request;

/// Organizations: accounts that several people share. They need the plan `pro` or a higher one.
///
/// A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
#[api]
pub trait Organizations {
    /// Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is taken, is a
    /// `ConflictError`.
    #[post("/v2/organizations", id = "create_organization", tier = Write, retry = Unsent, envelope = Bare)]
    async fn create(&self, params: CreateOrganization) -> Result<Organization> {
        check_slug(params.slug.as_deref())?;
        self.client.fetch(Request::new(&Self::CREATE).params(&params)?).await
    }

    /// Lists the organizations that you are in, with your role in each.
    #[get("/v2/users/{user_id}/organizations", id = "list_user_organizations", tier = Read, retry = Safe, envelope = Bare)]
    async fn list(&self) -> Result<Vec<Organization>>;

    /// Fetches an organization.
    #[get("/v2/organizations/{org_id}", id = "get_organization", tier = Read, retry = Safe, envelope = Bare)]
    async fn get(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<Organization>;

    /// Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.
    #[patch("/v2/organizations/{org_id}", id = "update_organization", tier = Write, retry = Safe, envelope = Bare)]
    async fn update(
        &self,
        /// The organization's id.
        org_id: String,
        params: UpdateOrganization,
    ) -> Result<Organization> {
        if params.name.is_none() && params.slug.is_none() {
            return Err(Error::invalid("name", "there is nothing to change", "pass `name`, `slug` or both"));
        }
        check_slug(params.slug.as_deref())?;
        self.client.fetch(Request::new(&Self::UPDATE).path("org_id", &org_id)?.params(&params)?).await
    }

    /// Deletes an organization for good. Agents that members shared are theirs again. For the owner.
    #[delete("/v2/organizations/{org_id}", id = "delete_organization", tier = Write, retry = Delete, envelope = Bare)]
    async fn delete(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<()>;

    /// Makes a member the owner. The owner becomes an admin. For the owner.
    #[post(
        "/v2/organizations/{org_id}/transfer-ownership",
        id = "transfer_organization_ownership",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
    )]
    async fn transfer_ownership(
        &self,
        /// The organization's id.
        org_id: String,
        params: TransferOwnership,
    ) -> Result<()>;

    /// Lists the members. Those who are invited or gone are shown to owner and admins only.
    #[get("/v2/organizations/{org_id}/members", id = "list_organization_members", tier = Read, retry = Safe, envelope = Bare)]
    async fn list_members(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<Vec<OrganizationMember>>;

    /// Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a `ConflictError`.
    #[post(
        "/v2/organizations/{org_id}/members/invite",
        id = "invite_organization_member",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
    )]
    async fn invite_member(
        &self,
        /// The organization's id.
        org_id: String,
        params: InviteMember,
    ) -> Result<MemberInvitation> {
        if !params.email.contains('@') {
            return Err(Error::invalid("email", "it is not an e-mail address", "pass one such as ada@example.com"));
        }
        self.client.fetch(Request::new(&Self::INVITE_MEMBER).path("org_id", &org_id)?.params(&params)?).await
    }

    /// Invites someone again, with a new token. For owner and admins.
    #[post(
        "/v2/organizations/{org_id}/members/{member_id}/resend-invite",
        id = "resend_organization_invite",
        tier = Write,
        retry = Unsent,
        envelope = Bare,
    )]
    async fn resend_invite(
        &self,
        /// The organization's id.
        org_id: String,
        /// The id of the membership, which is pending.
        member_id: String,
    ) -> Result<MemberInvitation>;

    /// Joins an organization. The account's e-mail address must be the one that was invited.
    #[post("/v2/organizations/accept-invite", id = "accept_organization_invite", tier = Write, retry = Unsent, envelope = Bare)]
    async fn accept_invite(&self, params: AcceptInvite) -> Result<()>;

    /// Changes what a member may do. For owner and admins; only the owner may change an admin.
    #[patch(
        "/v2/organizations/{org_id}/members/{member_id}",
        id = "update_organization_member",
        tier = Write,
        retry = Safe,
        envelope = Bare,
    )]
    async fn update_member(
        &self,
        /// The organization's id.
        org_id: String,
        /// The membership's id.
        member_id: String,
        params: UpdateMember,
    ) -> Result<()>;

    /// Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.
    #[delete(
        "/v2/organizations/{org_id}/members/{member_id}",
        id = "remove_organization_member",
        tier = Write,
        retry = Delete,
        envelope = Bare,
    )]
    async fn remove_member(
        &self,
        /// The organization's id.
        org_id: String,
        /// The membership's id.
        member_id: String,
    ) -> Result<()>;

    /// Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere else. For owner and admins.
    #[post("/v2/organizations/{org_id}/api-secrets", id = "create_organization_api_key", tier = Write, retry = Unsent, envelope = Bare)]
    async fn create_api_key(
        &self,
        /// The organization's id.
        org_id: String,
        params: CreateApiKey,
    ) -> Result<ApiKeyCreated>;

    /// Lists the organization's keys, with their middle hidden.
    #[get("/v2/organizations/{org_id}/api-secrets", id = "list_organization_api_keys", tier = Read, retry = Safe, envelope = Data)]
    async fn list_api_keys(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<Vec<ApiKey>>;

    /// Deletes a key of the organization. It is refused from now on. For owner and admins.
    #[delete(
        "/v2/organizations/{org_id}/api-secrets/{alias}",
        id = "delete_organization_api_key",
        tier = Write,
        retry = Delete,
        envelope = Bare,
    )]
    async fn delete_api_key(
        &self,
        /// The organization's id.
        org_id: String,
        /// What the key is called.
        alias: String,
    ) -> Result<ApiKeyDeletion>;

    /// Lists what each member spent, the most first. For owner and admins.
    #[get("/v2/organizations/{org_id}/usage", id = "get_organization_usage", tier = Read, retry = Safe, envelope = Bare)]
    async fn usage(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<Vec<MemberUsage>>;

    /// Lists what happened in the organization of late, such as `invite_member` or `delete_api_key`. For owner and admins.
    ///
    /// The service does not describe the form of a record: each is given as it was received.
    #[get("/v2/organizations/{org_id}/audit-log", id = "list_organization_audit_log", tier = Read, retry = Safe, envelope = Bare)]
    async fn audit_log(
        &self,
        /// The organization's id.
        org_id: String,
        params: ListAuditLog,
    ) -> Result<Vec<Json>>;

    /// Tells how many credits the organization's owner has left. The service does not describe the form: it is given as it was received.
    #[get("/v2/organizations/{org_id}/credits", id = "get_organization_credits", tier = Read, retry = Safe, envelope = Bare)]
    async fn credits(
        &self,
        /// The organization's id.
        org_id: String,
    ) -> Result<Json>;

    /// Tells whom an agent is shared with.
    #[get("/v2/agents/{agent_code}/share-org", id = "get_agent_org_share", tier = Read, retry = Safe, envelope = Bare)]
    async fn get_agent_share(
        &self,
        /// The agent's code.
        agent_code: String,
    ) -> Result<AgentShare>;

    /// Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner; ending it is for every
    /// member.
    #[post("/v2/agents/{agent_code}/share-org", id = "set_agent_org_share", tier = Write, retry = Safe, envelope = Bare)]
    async fn set_agent_share(
        &self,
        /// The agent's code.
        agent_code: String,
        params: ShareAgent,
    ) -> Result<AgentShare> {
        let no_one = Map::from_iter([("org_id".to_owned(), Json::Null)]);
        self.client.fetch(Request::new(&Self::SET_AGENT_SHARE).path("agent_code", &agent_code)?.params_beside(no_one, &params)?).await
    }
}

fn check_slug(slug: Option<&str>) -> Result<()> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    match slug {
        Some(text) if !text.chars().all(plain) || !(3..=64).contains(&text.len()) => {
            Err(Error::invalid("slug", format!("`{text}` is not a short name"), "use 3 to 64 small letters, digits and hyphens"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{json as answer, scripted};

    #[tokio::test]
    async fn an_agent_is_shared_with_no_one_by_null() {
        let (client, journal) =
            scripted(|_, _| answer(200, json!({"agent_code": "A1", "org_id": null, "shared": false, "can_share": true}))).await;
        for org_id in [None, Some("o1".to_owned())] {
            client.organizations().set_agent_share("A1", ShareAgent { org_id }).await.expect("set");
        }
        let bodies: Vec<String> = journal.seen().into_iter().map(|seen| seen.body).collect();
        assert_eq!(bodies, [r#"{"org_id":null}"#, r#"{"org_id":"o1"}"#]);
    }

    #[tokio::test]
    async fn lists_are_read_bare_or_wrapped() {
        let (client, journal) = scripted(|_, before| {
            let list = json!([{"id": "o1", "name": "Acme", "slug": "acme", "role": "owner"}]);
            answer(200, if before == 0 { list } else { json!({"organizations": list}) })
        })
        .await;
        for _ in 0..2 {
            assert_eq!(client.organizations().list().await.expect("a list")[0].id, "o1");
        }
        assert_eq!(journal.lines()[0], "GET /v2/users/u1/organizations");
    }

    #[test]
    fn short_names_are_plain() {
        for good in [None, Some("acme"), Some("a-1")] {
            assert!(check_slug(good).is_ok(), "{good:?}");
        }
        for bad in ["ab", "Acme", "a b c", "café"] {
            assert_eq!(check_slug(Some(bad)).expect_err(bad).field.as_deref(), Some("slug"));
        }
    }
}
