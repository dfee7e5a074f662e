// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What a cloud avatar is rendered on.
public enum CloudMode: RawRepresentable, Hashable, Sendable {
    /// Graphics processors.
    case gpu
    /// Ordinary processors; an older way that needs `agentID`.
    case cpu
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "gpu": self = .gpu
        case "cpu": self = .cpu
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .gpu: "gpu"
        case .cpu: "cpu"
        case .unknown(let value): value
        }
    }
}

extension CloudMode: OpenEnum {}
