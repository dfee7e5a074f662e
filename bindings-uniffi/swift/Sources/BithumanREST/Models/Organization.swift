// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An organization.
public struct Organization: Hashable, Sendable {
    /// The organization's id.
    public let id: String
    /// What it is called.
    public let name: String
    /// Its short name in addresses.
    public let slug: String
    /// The account that owns it and pays.
    public let ownerUserID: String?
    /// The owner's plan.
    public let plan: String?
    /// How many members it may have, by plan: `pro` 10, `business` 25, `enterprise` 50.
    public let maxMembers: Int?
    /// When it was created.
    public let createdAt: Date?
    /// What you may do in it; told by `organizations.list` only.
    public let role: OrganizationRole?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Organization: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        name = try fields.read("name")
        slug = try fields.read("slug")
        ownerUserID = try fields.read("owner_user_id")
        plan = try fields.read("plan")
        maxMembers = try fields.read("max_members")
        createdAt = try fields.read("created_at")
        role = try fields.read("role")
        extra = fields.extra
    }
}
