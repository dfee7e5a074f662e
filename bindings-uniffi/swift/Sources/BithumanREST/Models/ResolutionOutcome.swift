// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What became of billed work whose answer never came.
public enum ResolutionOutcome: RawRepresentable, Hashable, Sendable {
    /// The service did it.
    case created
    /// The service did not do it, and nothing was charged.
    case notCreated
    /// No one can tell yet.
    case stillUnknown
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "created": self = .created
        case "not_created": self = .notCreated
        case "still_unknown": self = .stillUnknown
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .created: "created"
        case .notCreated: "not_created"
        case .stillUnknown: "still_unknown"
        case .unknown(let value): value
        }
    }
}

extension ResolutionOutcome: OpenEnum {}
