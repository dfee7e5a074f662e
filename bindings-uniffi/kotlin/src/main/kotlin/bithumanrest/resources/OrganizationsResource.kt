// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.json
import bithumanrest.internal.list

/**
 * Organizations: accounts that several people share. They need the plan `pro` or a higher one.
 *
 * A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
 */
public class OrganizationsResource internal constructor(private val caller: Caller) {
    /**
     * Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
     * taken, is a `ConflictError`.
     *
     * Credits: none.
     *
     * Operation: `create_organization` (`POST /v2/organizations`).
     *
     * @param name What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
     * @param slug Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name
     *   when absent. Limits: 3 to 64 characters.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(name: String, slug: String? = null, options: RequestOptions? = null): Organization =
        caller.call("organizations.create", options, "name" to name, "slug" to slug) { Organization.read(this) }

    /**
     * Lists the organizations that you are in, with your role in each.
     *
     * Credits: none.
     *
     * Operation: `list_user_organizations` (`GET /v2/users/{user_id}/organizations`).
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun list(options: RequestOptions? = null): List<Organization> =
        caller.call("organizations.list", options) { list { Organization.read(this) } }

    /**
     * Fetches an organization.
     *
     * Credits: none.
     *
     * Operation: `get_organization` (`GET /v2/organizations/{org_id}`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(orgId: String, options: RequestOptions? = null): Organization =
        caller.call("organizations.get", options, "org_id" to orgId) { Organization.read(this) }

    /**
     * Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.
     *
     * Credits: none.
     *
     * Operation: `update_organization` (`PATCH /v2/organizations/{org_id}`).
     *
     * @param orgId The organization's id.
     * @param name What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
     * @param slug Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Limits: 3 to 64
     *   characters.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun update(orgId: String, name: String? = null, slug: String? = null, options: RequestOptions? = null): Organization =
        caller.call("organizations.update", options, "org_id" to orgId, "name" to name, "slug" to slug) { Organization.read(this) }

    /**
     * Deletes an organization for good. Agents that members shared are theirs again. For the owner.
     *
     * Credits: none.
     *
     * Operation: `delete_organization` (`DELETE /v2/organizations/{org_id}`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun delete(orgId: String, options: RequestOptions? = null) {
        caller.call("organizations.delete", options, "org_id" to orgId) {}
    }

    /**
     * Makes a member the owner. The owner becomes an admin. For the owner.
     *
     * Credits: none.
     *
     * Operation: `transfer_organization_ownership` (`POST /v2/organizations/{org_id}/transfer-ownership`).
     *
     * @param orgId The organization's id.
     * @param newOwnerMemberId The id of the member who becomes the owner. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun transferOwnership(orgId: String, newOwnerMemberId: String, options: RequestOptions? = null) {
        caller.call("organizations.transfer_ownership", options, "org_id" to orgId, "new_owner_member_id" to newOwnerMemberId) {}
    }

    /**
     * Lists the members. Those who are invited or gone are shown to owner and admins only.
     *
     * Credits: none.
     *
     * Operation: `list_organization_members` (`GET /v2/organizations/{org_id}/members`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun listMembers(orgId: String, options: RequestOptions? = null): List<OrganizationMember> =
        caller.call("organizations.list_members", options, "org_id" to orgId) { list { OrganizationMember.read(this) } }

    /**
     * Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
     * `ConflictError`.
     *
     * Credits: none.
     *
     * Operation: `invite_organization_member` (`POST /v2/organizations/{org_id}/members/invite`).
     *
     * @param orgId The organization's id.
     * @param email The e-mail address, which the account that accepts must have, too. Limits: at least 3
     *   characters.
     * @param role What the member may do. Limits: one of admin, member. Default: member.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun inviteMember(
        orgId: String,
        email: String,
        role: OrganizationRole? = null,
        options: RequestOptions? = null,
    ): MemberInvitation = caller.call(
        "organizations.invite_member",
        options,
        "org_id" to orgId,
        "email" to email,
        "role" to role,
    ) { MemberInvitation.read(this) }

    /**
     * Invites someone again, with a new token. For owner and admins.
     *
     * Credits: none.
     *
     * Operation: `resend_organization_invite` (`POST
     * /v2/organizations/{org_id}/members/{member_id}/resend-invite`).
     *
     * @param orgId The organization's id.
     * @param memberId The id of the membership, which is pending.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun resendInvite(orgId: String, memberId: String, options: RequestOptions? = null): MemberInvitation =
        caller.call("organizations.resend_invite", options, "org_id" to orgId, "member_id" to memberId) { MemberInvitation.read(this) }

    /**
     * Joins an organization. The account's e-mail address must be the one that was invited.
     *
     * Credits: none.
     *
     * Operation: `accept_organization_invite` (`POST /v2/organizations/accept-invite`).
     *
     * @param token The token of the invitation. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun acceptInvite(token: String, options: RequestOptions? = null) {
        caller.call("organizations.accept_invite", options, "token" to token) {}
    }

    /**
     * Changes what a member may do. For owner and admins; only the owner may change an admin.
     *
     * Credits: none.
     *
     * Operation: `update_organization_member` (`PATCH /v2/organizations/{org_id}/members/{member_id}`).
     *
     * @param orgId The organization's id.
     * @param memberId The membership's id.
     * @param role What the member may do. Limits: one of admin, member.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun updateMember(orgId: String, memberId: String, role: OrganizationRole, options: RequestOptions? = null) {
        caller.call("organizations.update_member", options, "org_id" to orgId, "member_id" to memberId, "role" to role) {}
    }

    /**
     * Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.
     *
     * Credits: none.
     *
     * Operation: `remove_organization_member` (`DELETE /v2/organizations/{org_id}/members/{member_id}`).
     *
     * @param orgId The organization's id.
     * @param memberId The membership's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun removeMember(orgId: String, memberId: String, options: RequestOptions? = null) {
        caller.call("organizations.remove_member", options, "org_id" to orgId, "member_id" to memberId) {}
    }

    /**
     * Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere
     * else. For owner and admins.
     *
     * Credits: none.
     *
     * Operation: `create_organization_api_key` (`POST /v2/organizations/{org_id}/api-secrets`).
     *
     * @param orgId The organization's id.
     * @param alias What to call it, at most 32 characters. The service picks a name when it is absent; one that
     *   is taken is a `ConflictError`. Limits: 1 to 32 characters.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun createApiKey(orgId: String, alias: String? = null, options: RequestOptions? = null): ApiKeyCreated =
        caller.call("organizations.create_api_key", options, "org_id" to orgId, "alias" to alias) { ApiKeyCreated.read(this) }

    /**
     * Lists the organization's keys, with their middle hidden.
     *
     * Credits: none.
     *
     * Operation: `list_organization_api_keys` (`GET /v2/organizations/{org_id}/api-secrets`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun listApiKeys(orgId: String, options: RequestOptions? = null): List<ApiKey> =
        caller.call("organizations.list_api_keys", options, "org_id" to orgId) { list { ApiKey.read(this) } }

    /**
     * Deletes a key of the organization. It is refused from now on. For owner and admins.
     *
     * Credits: none.
     *
     * Operation: `delete_organization_api_key` (`DELETE /v2/organizations/{org_id}/api-secrets/{alias}`).
     *
     * @param orgId The organization's id.
     * @param alias What the key is called.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun deleteApiKey(orgId: String, alias: String, options: RequestOptions? = null): ApiKeyDeletion =
        caller.call("organizations.delete_api_key", options, "org_id" to orgId, "alias" to alias) { ApiKeyDeletion.read(this) }

    /**
     * Lists what each member spent, the most first. For owner and admins.
     *
     * Credits: none.
     *
     * Operation: `get_organization_usage` (`GET /v2/organizations/{org_id}/usage`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun usage(orgId: String, options: RequestOptions? = null): List<MemberUsage> =
        caller.call("organizations.usage", options, "org_id" to orgId) { list { MemberUsage.read(this) } }

    /**
     * Lists what happened in the organization of late, such as `inviteMember` or `deleteApiKey`. For owner and
     * admins.
     *
     * The service does not describe the form of a record: each is given as it was received.
     *
     * Credits: none.
     *
     * Operation: `list_organization_audit_log` (`GET /v2/organizations/{org_id}/audit-log`).
     *
     * @param orgId The organization's id.
     * @param limit The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun auditLog(orgId: String, limit: Long? = null, options: RequestOptions? = null): List<JsonValue> =
        caller.call("organizations.audit_log", options, "org_id" to orgId, "limit" to limit) { list { json() } }

    /**
     * Tells how many credits the organization's owner has left. The service does not describe the form: it is
     * given as it was received.
     *
     * Credits: none.
     *
     * Operation: `get_organization_credits` (`GET /v2/organizations/{org_id}/credits`).
     *
     * @param orgId The organization's id.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun credits(orgId: String, options: RequestOptions? = null): JsonValue =
        caller.call("organizations.credits", options, "org_id" to orgId) { json() }

    /**
     * Tells whom an agent is shared with.
     *
     * Credits: none.
     *
     * Operation: `get_agent_org_share` (`GET /v2/agents/{agent_code}/share-org`).
     *
     * @param agentCode The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun getAgentShare(agentCode: String, options: RequestOptions? = null): AgentShare =
        caller.call("organizations.get_agent_share", options, "agent_code" to agentCode) { AgentShare.read(this) }

    /**
     * Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner;
     * ending it is for every member.
     *
     * Credits: none.
     *
     * Operation: `set_agent_org_share` (`POST /v2/agents/{agent_code}/share-org`).
     *
     * @param agentCode The agent's code.
     * @param orgId The organization's id. The agent is no longer shared when it is absent. Limits: at least 1
     *   character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun setAgentShare(agentCode: String, orgId: String? = null, options: RequestOptions? = null): AgentShare =
        caller.call("organizations.set_agent_share", options, "agent_code" to agentCode, "org_id" to orgId) { AgentShare.read(this) }
}
