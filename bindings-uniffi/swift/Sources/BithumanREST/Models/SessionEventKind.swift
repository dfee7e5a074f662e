// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What happened in a conversation.
public enum SessionEventKind: RawRepresentable, Hashable, Sendable {
    /// A conversation starts; it waits for your answer.
    case roomJoin
    /// A message was finished.
    case chatPush
    /// Nothing: the console tries your endpoint.
    case test
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "room.join": self = .roomJoin
        case "chat.push": self = .chatPush
        case "test": self = .test
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .roomJoin: "room.join"
        case .chatPush: "chat.push"
        case .test: "test"
        case .unknown(let value): value
        }
    }
}

extension SessionEventKind: OpenEnum {}
