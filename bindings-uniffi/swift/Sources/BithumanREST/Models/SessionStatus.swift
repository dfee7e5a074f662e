// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a session stands.
public enum SessionStatus: RawRepresentable, Hashable, Sendable {
    /// Being talked to, or ready for it.
    case live
    /// Open, with nothing going on.
    case idle
    /// Over.
    case ended
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "live": self = .live
        case "idle": self = .idle
        case "ended": self = .ended
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .live: "live"
        case .idle: "idle"
        case .ended: "ended"
        case .unknown(let value): value
        }
    }
}

extension SessionStatus: OpenEnum {}
