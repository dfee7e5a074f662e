// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What an update did.
public struct AgentUpdate: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// Whether anything changed.
    public let updated: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentUpdate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        updated = try fields.read("updated")
        extra = fields.extra
    }
}
