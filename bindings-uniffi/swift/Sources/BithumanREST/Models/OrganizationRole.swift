// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension OrganizationRole: OpenEnum {}
