// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What happened.
public enum WebhookEventKind: RawRepresentable, Hashable, Sendable {
    /// An agent is ready to be used.
    case agentReady
    /// An agent could not be made; its credits were refunded.
    case agentFailed
    /// A video is rendered.
    case videoCompleted
    /// A video could not be rendered; its credits were refunded.
    case videoFailed
    /// A test delivery.
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

extension WebhookEventKind: OpenEnum {}
