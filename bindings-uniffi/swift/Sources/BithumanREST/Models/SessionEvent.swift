// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An event of a conversation, as the console is told to deliver it. It is not signed: anyone who knows the address can
/// send one.
public struct SessionEvent: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// What happened.
    public let eventType: SessionEventKind
    /// When the event was sent.
    public let timestamp: Date
    /// Whether the console's test button sent it.
    public let isTest: Bool
    /// What it carries.
    public let data: SessionEventData
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionEvent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        eventType = try fields.read("event_type")
        timestamp = try fields.read("timestamp")
        isTest = try fields.read("is_test")
        data = try fields.read("data")
        extra = fields.extra
    }
}
