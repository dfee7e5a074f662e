// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How long ago a session may be.
public enum SessionWindow: RawRepresentable, Hashable, Sendable {
    /// All that are recorded.
    case all
    /// Live now.
    case live
    /// Of late.
    case recent
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "all": self = .all
        case "live": self = .live
        case "recent": self = .recent
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .all: "all"
        case .live: "live"
        case .recent: "recent"
        case .unknown(let value): value
        }
    }
}

extension SessionWindow: OpenEnum {}
