// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What a scoped token may do.
public enum TokenScope: RawRepresentable, Hashable, Sendable {
    /// Fetch the agent's model file and report on rendering it.
    case runtimeHeartbeat
    /// Start the agent's cloud avatar in a LiveKit room.
    case livekitCloud
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "runtime-heartbeat": self = .runtimeHeartbeat
        case "livekit-cloud": self = .livekitCloud
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .runtimeHeartbeat: "runtime-heartbeat"
        case .livekitCloud: "livekit-cloud"
        case .unknown(let value): value
        }
    }
}

extension TokenScope: OpenEnum {}
