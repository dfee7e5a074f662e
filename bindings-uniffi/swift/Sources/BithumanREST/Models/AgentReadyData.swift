// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What `agent.ready` carries.
public struct AgentReadyData: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// The agent's code once more, under its other name.
    public let code: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentReadyData: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        code = try fields.read("code")
        extra = fields.extra
    }
}
