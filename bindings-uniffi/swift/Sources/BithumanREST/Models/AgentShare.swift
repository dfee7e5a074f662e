// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Whom an agent is shared with.
public struct AgentShare: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// The organization's id; absent when it is not shared.
    public let orgID: String?
    /// Whether it is shared.
    public let shared: Bool
    /// Whether you may share it.
    public let canShare: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentShare: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        orgID = try fields.read("org_id")
        shared = try fields.read("shared")
        canShare = try fields.read("can_share")
        extra = fields.extra
    }
}
