// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Work that the account pays for.
public enum WorkKind: RawRepresentable, Hashable, Sendable {
    /// Making an agent.
    case agent
    /// Adding a model to an agent.
    case model
    /// Rendering a talking video.
    case video
    /// Making a set of gestures.
    case dynamics
    /// Showing an agent live, in the service's cloud.
    case live
    /// Showing an agent live, on machines of your own.
    case selfHosted
    /// A managed voice conversation.
    case voiceChat
    /// A managed conversation with camera.
    case cameraChat
    /// Turning text into speech.
    case speech
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "agent": self = .agent
        case "model": self = .model
        case "video": self = .video
        case "dynamics": self = .dynamics
        case "live": self = .live
        case "self_hosted": self = .selfHosted
        case "voice_chat": self = .voiceChat
        case "camera_chat": self = .cameraChat
        case "speech": self = .speech
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
        case .live: "live"
        case .selfHosted: "self_hosted"
        case .voiceChat: "voice_chat"
        case .cameraChat: "camera_chat"
        case .speech: "speech"
        case .unknown(let value): value
        }
    }
}

extension WorkKind: OpenEnum {}
