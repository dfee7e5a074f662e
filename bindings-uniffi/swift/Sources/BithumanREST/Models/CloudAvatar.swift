// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A cloud avatar on its way to its room.
public struct CloudAvatar: Hashable, Sendable {
    /// Whether it was sent.
    public let avatarSessionStarted: Bool
    /// The model that it runs.
    public let model: ModelName
    /// What it is rendered on.
    public let mode: CloudMode?
    /// The agent's code, if it is an agent.
    public let agentID: String?
    /// The portrait, if it is one.
    public let image: String?
    /// The account that pays.
    public let userID: String
    /// The id to read and end it by. One of the service's samples lacks it: then `sessions.list` has it.
    public let sessionID: String?
    /// A warning about the account's plan, in the service's words.
    public let planNotice: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension CloudAvatar: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        avatarSessionStarted = try fields.read("avatar_session_started")
        model = try fields.read("model")
        mode = try fields.read("mode")
        agentID = try fields.read("agent_id")
        image = try fields.read("image")
        userID = try fields.read("user_id")
        sessionID = try fields.read("session_id")
        planNotice = try fields.read("plan_notice")
        extra = fields.extra
    }
}
