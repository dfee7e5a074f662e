// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Whether one model of an agent can be used.
public enum ModelState: RawRepresentable, Hashable, Sendable {
    /// Being made.
    case pending
    /// Ready for use.
    case ready
    /// Not made; credits were given back.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "ready": self = .ready
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .ready: "ready"
        case .failed: "failed"
        case .unknown(let value): value
        }
    }
}

extension ModelState: OpenEnum {}
