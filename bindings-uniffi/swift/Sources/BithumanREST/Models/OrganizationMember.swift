// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A member of an organization.
public struct OrganizationMember: Hashable, Sendable {
    /// The membership's id.
    public let id: String
    /// The member's account; absent until the invitation is accepted.
    public let userID: String?
    /// The member's e-mail address.
    public let email: String
    /// What the member may do.
    public let role: OrganizationRole
    /// Where the membership stands.
    public let status: MemberStatus
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension OrganizationMember: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        userID = try fields.read("user_id")
        email = try fields.read("email")
        role = try fields.read("role")
        status = try fields.read("status")
        extra = fields.extra
    }
}
