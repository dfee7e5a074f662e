// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a session runs.
public enum SessionKind: RawRepresentable, Hashable, Sendable {
    /// Anywhere.
    case all
    /// In the service's cloud.
    case conversations
    /// On machines of your own.
    case selfHosted
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "all": self = .all
        case "conversations": self = .conversations
        case "self_hosted": self = .selfHosted
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .all: "all"
        case .conversations: "conversations"
        case .selfHosted: "self_hosted"
        case .unknown(let value): value
        }
    }
}

extension SessionKind: OpenEnum {}
