// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Who said something.
public enum Speaker: RawRepresentable, Hashable, Sendable {
    /// The visitor.
    case user
    /// The agent.
    case assistant
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "assistant": self = .assistant
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case .unknown(let value): value
        }
    }
}

extension Speaker: OpenEnum {}
