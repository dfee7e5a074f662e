// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct OrganizationsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "create":
            return .returned(try await client.organizations.create(name: given("name"), slug: given("slug"), options: given.options))
        case "list":
            return .returned(try await client.organizations.list(options: given.options))
        case "get":
            return .returned(try await client.organizations.get(given("org_id"), options: given.options))
        case "update":
            return .returned(try await client.organizations.update(given("org_id"), name: given("name"), slug: given("slug"), options: given.options))
        case "delete":
            try await client.organizations.delete(given("org_id"), options: given.options)
            return .returned(nil)
        case "transfer_ownership":
            try await client.organizations.transferOwnership(given("org_id"), newOwnerMemberID: given("new_owner_member_id"), options: given.options)
            return .returned(nil)
        case "list_members":
            return .returned(try await client.organizations.listMembers(given("org_id"), options: given.options))
        case "invite_member":
            return .returned(try await client.organizations.inviteMember(given("org_id"), email: given("email"), role: given("role"), options: given.options))
        case "resend_invite":
            return .returned(try await client.organizations.resendInvite(given("org_id"), given("member_id"), options: given.options))
        case "accept_invite":
            try await client.organizations.acceptInvite(token: given("token"), options: given.options)
            return .returned(nil)
        case "update_member":
            try await client.organizations.updateMember(given("org_id"), given("member_id"), role: given("role"), options: given.options)
            return .returned(nil)
        case "remove_member":
            try await client.organizations.removeMember(given("org_id"), given("member_id"), options: given.options)
            return .returned(nil)
        case "create_api_key":
            return .returned(try await client.organizations.createApiKey(given("org_id"), alias: given("alias"), options: given.options))
        case "list_api_keys":
            return .returned(try await client.organizations.listApiKeys(given("org_id"), options: given.options))
        case "delete_api_key":
            return .returned(try await client.organizations.deleteApiKey(given("org_id"), given("alias"), options: given.options))
        case "usage":
            return .returned(try await client.organizations.usage(given("org_id"), options: given.options))
        case "audit_log":
            return .returned(try await client.organizations.auditLog(given("org_id"), limit: given("limit"), options: given.options))
        case "credits":
            return .returned(try await client.organizations.credits(given("org_id"), options: given.options))
        case "get_agent_share":
            return .returned(try await client.organizations.getAgentShare(given("agent_code"), options: given.options))
        case "set_agent_share":
            return .returned(try await client.organizations.setAgentShare(given("agent_code"), orgID: given("org_id"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension OrganizationRole: GivenEnum {}

extension MemberStatus: GivenEnum {}
