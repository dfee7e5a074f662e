// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A creation that was accepted.
public struct AgentGeneration: Hashable, Sendable {
    /// The code of the agent that is being made.
    public let agentID: String
    /// Where its creation stands.
    public let status: AgentStatus
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentGeneration: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        status = try fields.read("status")
        message = try fields.read("message")
        extra = fields.extra
    }
}
