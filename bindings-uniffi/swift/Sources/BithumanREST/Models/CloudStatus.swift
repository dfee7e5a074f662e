// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a cloud avatar stands.
public enum CloudStatus: RawRepresentable, Hashable, Sendable {
    /// On its way.
    case starting
    /// In its room.
    case live
    /// Gone.
    case ended
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "starting": self = .starting
        case "live": self = .live
        case "ended": self = .ended
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .starting: "starting"
        case .live: "live"
        case .ended: "ended"
        case .unknown(let value): value
        }
    }
}

extension CloudStatus: OpenEnum {}
