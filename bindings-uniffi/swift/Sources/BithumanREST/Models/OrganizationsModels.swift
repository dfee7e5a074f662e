// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a member may do.
public enum OrganizationRole: RawRepresentable, Hashable, Sendable {
    /// Everything. There is one, who pays.
    case owner
    /// Manage members, keys and settings.
    case admin
    /// Use what is shared.
    case member
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "owner": self = .owner
        case "admin": self = .admin
        case "member": self = .member
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .owner: "owner"
        case .admin: "admin"
        case .member: "member"
        case let .unknown(value): value
        }
    }
}

extension OrganizationRole: OpenEnum {}

/// Where a membership stands.
public enum MemberStatus: RawRepresentable, Hashable, Sendable {
    /// Joined.
    case active
    /// Invited.
    case pending
    /// Gone.
    case removed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "active": self = .active
        case "pending": self = .pending
        case "removed": self = .removed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .active: "active"
        case .pending: "pending"
        case .removed: "removed"
        case let .unknown(value): value
        }
    }
}

extension MemberStatus: OpenEnum {}

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

/// An invitation.
public struct MemberInvitation: Hashable, Sendable {
    /// The service's words.
    public let message: String?
    /// The token to accept it with, good for 7 days.
    public let inviteToken: SecretText
    /// The id of the membership, which is pending.
    public let memberID: String
    /// Whether the service sent it by e-mail.
    public let emailSent: Bool?
    /// The address that the invited person accepts it at.
    public let inviteURL: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension MemberInvitation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        message = try fields.read("message")
        inviteToken = try fields.read("invite_token")
        memberID = try fields.read("member_id")
        emailSent = try fields.read("email_sent")
        inviteURL = try fields.read("invite_url")
        extra = fields.extra
    }
}

/// What a member spent.
public struct MemberUsage: Hashable, Sendable {
    /// The member's account.
    public let userID: String
    /// The member's e-mail address.
    public let email: String?
    /// Credits that the member spent.
    public let totalCreditsUsed: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension MemberUsage: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        email = try fields.read("email")
        totalCreditsUsed = try fields.read("total_credits_used")
        extra = fields.extra
    }
}

/// Whom an agent is shared with.
public struct AgentShare: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// The organization's id; absent when it is not shared.
    public let orgID: String?
    /// Whether it is shared.
    public let shared: Bool
    /// Whether you may share it.
    public let canShare: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentShare: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        orgID = try fields.read("org_id")
        shared = try fields.read("shared")
        canShare = try fields.read("can_share")
        extra = fields.extra
    }
}
