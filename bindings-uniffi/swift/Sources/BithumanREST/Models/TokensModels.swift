// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
        case let .unknown(value): value
        }
    }
}

extension TokenScope: OpenEnum {}

/// A token that a renderer proves itself with.
public struct RuntimeToken: Hashable, Sendable {
    /// The token, good for about 5 minutes. Fetch the next one after 60 seconds.
    public let token: SecretText
    /// What to pass as `transactionID` next time.
    public let transactionID: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RuntimeToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        token = try fields.read("token")
        transactionID = try fields.read("transaction_id")
        extra = fields.extra
    }
}

/// A token that is good for one agent.
public struct ScopedToken: Hashable, Sendable {
    /// The token. It cannot be renewed: make another when it ends.
    public let scopedToken: SecretText
    /// The account that pays for what is done with it.
    public let userID: String
    /// The agent's code.
    public let agentCode: String
    /// When it ends, one hour after it was made.
    public let expiresAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ScopedToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        scopedToken = try fields.read("scoped_token")
        userID = try fields.read("user_id")
        agentCode = try fields.read("agent_code")
        expiresAt = try fields.read("expires_at")
        extra = fields.extra
    }
}
