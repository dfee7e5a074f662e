// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Organizations: accounts that several people share. They need the plan `pro` or a higher one.
    ///
    /// A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
    public var organizations: OrganizationsResource { OrganizationsResource(caller: caller) }
}

/// Organizations: accounts that several people share. They need the plan `pro` or a higher one.
///
/// A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
public struct OrganizationsResource: Sendable {
    let caller: Caller

    /// Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
    /// taken, is a `ConflictError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_organization` (`POST /v2/organizations`).
    ///
    /// - Parameters:
    ///   - name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
    ///   - slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Made from the name when
    ///     absent. Limits: 3 to 64 characters.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(name: String, slug: String? = nil, options: RequestOptions? = nil) async throws -> Organization {
        try await caller.call("organizations.create", ["name": name, "slug": slug], options)
    }

    /// Lists the organizations that you are in, with your role in each.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_user_organizations` (`GET /v2/users/{user_id}/organizations`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func list(options: RequestOptions? = nil) async throws -> [Organization] {
        try await caller.call("organizations.list", [:], options)
    }

    /// Fetches an organization.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_organization` (`GET /v2/organizations/{org_id}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(_ orgID: String, options: RequestOptions? = nil) async throws -> Organization {
        try await caller.call("organizations.get", ["org_id": orgID], options)
    }

    /// Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `update_organization` (`PATCH /v2/organizations/{org_id}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - name: What it is called, 1 to 100 characters. Limits: 1 to 100 characters.
    ///   - slug: Its short name in addresses: 3 to 64 of small letters, digits and hyphens. Limits: 3 to 64
    ///     characters.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func update(
        _ orgID: String,
        name: String? = nil,
        slug: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Organization {
        try await caller.call("organizations.update", ["org_id": orgID, "name": name, "slug": slug], options)
    }

    /// Deletes an organization for good. Agents that members shared are theirs again. For the owner.
    ///
    /// Credits: none.
    ///
    /// Operation: `delete_organization` (`DELETE /v2/organizations/{org_id}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func delete(_ orgID: String, options: RequestOptions? = nil) async throws {
        try await caller.perform("organizations.delete", ["org_id": orgID], options)
    }

    /// Makes a member the owner. The owner becomes an admin. For the owner.
    ///
    /// Credits: none.
    ///
    /// Operation: `transfer_organization_ownership` (`POST /v2/organizations/{org_id}/transfer-ownership`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - newOwnerMemberID: The id of the member who becomes the owner. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func transferOwnership(_ orgID: String, newOwnerMemberID: String, options: RequestOptions? = nil) async throws {
        try await caller.perform("organizations.transfer_ownership", ["org_id": orgID, "new_owner_member_id": newOwnerMemberID], options)
    }

    /// Lists the members. Those who are invited or gone are shown to owner and admins only.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_organization_members` (`GET /v2/organizations/{org_id}/members`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func listMembers(_ orgID: String, options: RequestOptions? = nil) async throws -> [OrganizationMember] {
        try await caller.call("organizations.list_members", ["org_id": orgID], options)
    }

    /// Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
    /// `ConflictError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `invite_organization_member` (`POST /v2/organizations/{org_id}/members/invite`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - email: The e-mail address, which the account that accepts must have, too. Limits: at least 3 characters.
    ///   - role: What the member may do. Limits: one of admin, member. Default: member.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func inviteMember(
        _ orgID: String,
        email: String,
        role: OrganizationRole? = nil,
        options: RequestOptions? = nil
    ) async throws -> MemberInvitation {
        try await caller.call("organizations.invite_member", ["org_id": orgID, "email": email, "role": role], options)
    }

    /// Invites someone again, with a new token. For owner and admins.
    ///
    /// Credits: none.
    ///
    /// Operation: `resend_organization_invite` (`POST /v2/organizations/{org_id}/members/{member_id}/resend-invite`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - memberID: The id of the membership, which is pending.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func resendInvite(_ orgID: String, _ memberID: String, options: RequestOptions? = nil) async throws -> MemberInvitation {
        try await caller.call("organizations.resend_invite", ["org_id": orgID, "member_id": memberID], options)
    }

    /// Joins an organization. The account's e-mail address must be the one that was invited.
    ///
    /// Credits: none.
    ///
    /// Operation: `accept_organization_invite` (`POST /v2/organizations/accept-invite`).
    ///
    /// - Parameters:
    ///   - token: The token of the invitation. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func acceptInvite(token: String, options: RequestOptions? = nil) async throws {
        try await caller.perform("organizations.accept_invite", ["token": token], options)
    }

    /// Changes what a member may do. For owner and admins; only the owner may change an admin.
    ///
    /// Credits: none.
    ///
    /// Operation: `update_organization_member` (`PATCH /v2/organizations/{org_id}/members/{member_id}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - memberID: The membership's id.
    ///   - role: What the member may do. Limits: one of admin, member.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func updateMember(_ orgID: String, _ memberID: String, role: OrganizationRole, options: RequestOptions? = nil) async throws {
        try await caller.perform("organizations.update_member", ["org_id": orgID, "member_id": memberID, "role": role], options)
    }

    /// Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave.
    ///
    /// Credits: none.
    ///
    /// Operation: `remove_organization_member` (`DELETE /v2/organizations/{org_id}/members/{member_id}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - memberID: The membership's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func removeMember(_ orgID: String, _ memberID: String, options: RequestOptions? = nil) async throws {
        try await caller.perform("organizations.remove_member", ["org_id": orgID, "member_id": memberID], options)
    }

    /// Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere else.
    /// For owner and admins.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_organization_api_key` (`POST /v2/organizations/{org_id}/api-secrets`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - alias: What to call it, at most 32 characters. The service picks a name when it is absent; one that is
    ///     taken is a `ConflictError`. Limits: 1 to 32 characters.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func createApiKey(_ orgID: String, alias: String? = nil, options: RequestOptions? = nil) async throws -> ApiKeyCreated {
        try await caller.call("organizations.create_api_key", ["org_id": orgID, "alias": alias], options)
    }

    /// Lists the organization's keys, with their middle hidden.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_organization_api_keys` (`GET /v2/organizations/{org_id}/api-secrets`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func listApiKeys(_ orgID: String, options: RequestOptions? = nil) async throws -> [ApiKey] {
        try await caller.call("organizations.list_api_keys", ["org_id": orgID], options)
    }

    /// Deletes a key of the organization. It is refused from now on. For owner and admins.
    ///
    /// Credits: none.
    ///
    /// Operation: `delete_organization_api_key` (`DELETE /v2/organizations/{org_id}/api-secrets/{alias}`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - alias: What the key is called.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func deleteApiKey(_ orgID: String, _ alias: String, options: RequestOptions? = nil) async throws -> ApiKeyDeletion {
        try await caller.call("organizations.delete_api_key", ["org_id": orgID, "alias": alias], options)
    }

    /// Lists what each member spent, the most first. For owner and admins.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_organization_usage` (`GET /v2/organizations/{org_id}/usage`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func usage(_ orgID: String, options: RequestOptions? = nil) async throws -> [MemberUsage] {
        try await caller.call("organizations.usage", ["org_id": orgID], options)
    }

    /// Lists what happened in the organization of late, such as `inviteMember` or `deleteApiKey`. For owner and admins.
    ///
    /// The service does not describe the form of a record: each is given as it was received.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_organization_audit_log` (`GET /v2/organizations/{org_id}/audit-log`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func auditLog(_ orgID: String, limit: Int? = nil, options: RequestOptions? = nil) async throws -> [JSONValue] {
        try await caller.call("organizations.audit_log", ["org_id": orgID, "limit": limit], options)
    }

    /// Tells how many credits the organization's owner has left. The service does not describe the form: it is given as
    /// it was received.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_organization_credits` (`GET /v2/organizations/{org_id}/credits`).
    ///
    /// - Parameters:
    ///   - orgID: The organization's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func credits(_ orgID: String, options: RequestOptions? = nil) async throws -> JSONValue {
        try await caller.call("organizations.credits", ["org_id": orgID], options)
    }

    /// Tells whom an agent is shared with.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_agent_org_share` (`GET /v2/agents/{agent_code}/share-org`).
    ///
    /// - Parameters:
    ///   - agentCode: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func getAgentShare(_ agentCode: String, options: RequestOptions? = nil) async throws -> AgentShare {
        try await caller.call("organizations.get_agent_share", ["agent_code": agentCode], options)
    }

    /// Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner; ending
    /// it is for every member.
    ///
    /// Credits: none.
    ///
    /// Operation: `set_agent_org_share` (`POST /v2/agents/{agent_code}/share-org`).
    ///
    /// - Parameters:
    ///   - agentCode: The agent's code.
    ///   - orgID: The organization's id. The agent is no longer shared when it is absent. Limits: at least 1
    ///     character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func setAgentShare(_ agentCode: String, orgID: String? = nil, options: RequestOptions? = nil) async throws -> AgentShare {
        try await caller.call("organizations.set_agent_share", ["agent_code": agentCode, "org_id": orgID], options)
    }
}
