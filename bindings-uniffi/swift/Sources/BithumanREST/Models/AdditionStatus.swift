// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Whether an added model is there.
public enum AdditionStatus: RawRepresentable, Hashable, Sendable {
    /// It can be used.
    case ready
    /// It is being made: watch the agent's `supportedModels`.
    case processing
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "processing": self = .processing
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .processing: "processing"
        case .unknown(let value): value
        }
    }
}

extension AdditionStatus: OpenEnum {}
