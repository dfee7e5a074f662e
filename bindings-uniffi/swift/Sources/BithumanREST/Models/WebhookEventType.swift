// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What a webhook can tell of.
public enum WebhookEventType: RawRepresentable, Hashable, Sendable {
    /// An agent is ready.
    case agentReady
    /// An agent could not be made.
    case agentFailed
    /// A video is ready.
    case videoCompleted
    /// A video could not be made.
    case videoFailed
    /// A test, sent by `webhooks.test` to any endpoint.
    case ping
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "agent.ready": self = .agentReady
        case "agent.failed": self = .agentFailed
        case "video.completed": self = .videoCompleted
        case "video.failed": self = .videoFailed
        case "ping": self = .ping
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .agentReady: "agent.ready"
        case .agentFailed: "agent.failed"
        case .videoCompleted: "video.completed"
        case .videoFailed: "video.failed"
        case .ping: "ping"
        case .unknown(let value): value
        }
    }
}

extension WebhookEventType: OpenEnum {}
