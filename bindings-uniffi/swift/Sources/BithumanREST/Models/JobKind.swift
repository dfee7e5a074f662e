// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What a job makes.
public enum JobKind: RawRepresentable, Hashable, Sendable {
    /// An agent.
    case agent
    /// Another model of an agent.
    case model
    /// A talking video.
    case video
    /// An agent's gestures.
    case dynamics
    /// A build of a knowledge base.
    case knowledge
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "agent": self = .agent
        case "model": self = .model
        case "video": self = .video
        case "dynamics": self = .dynamics
        case "knowledge": self = .knowledge
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .agent: "agent"
        case .model: "model"
        case .video: "video"
        case .dynamics: "dynamics"
        case .knowledge: "knowledge"
        case .unknown(let value): value
        }
    }
}

extension JobKind: OpenEnum {}
