// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension MemberStatus: OpenEnum {}
