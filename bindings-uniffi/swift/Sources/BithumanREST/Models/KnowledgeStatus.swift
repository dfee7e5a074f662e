// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Whether a knowledge base can be asked.
public enum KnowledgeStatus: RawRepresentable, Hashable, Sendable {
    /// Not built since its sources changed.
    case stale
    /// Built.
    case ready
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "stale": self = .stale
        case "ready": self = .ready
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .stale: "stale"
        case .ready: "ready"
        case .unknown(let value): value
        }
    }
}

extension KnowledgeStatus: OpenEnum {}
