// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a deletion did.
public struct AgentDeletion: Hashable, Sendable {
    /// Whether the agent is gone.
    public let deleted: Bool
    /// The agent's code; absent when a repeated request found the agent gone already.
    public let agentCode: String?
    /// What happens to its files, such as `pending`.
    public let artifactCleanup: String?
    /// What happens to its billing records.
    public let billingHistory: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        deleted = try fields.read("deleted")
        agentCode = try fields.read("agent_code")
        artifactCleanup = try fields.read("artifact_cleanup")
        billingHistory = try fields.read("billing_history")
        extra = fields.extra
    }
}
