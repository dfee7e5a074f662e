// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Billed work whose end is not known, as the journal has it.
public struct OpenEntry: Hashable, Sendable {
    /// The key that it was sent with.
    public let idempotencyKey: String
    /// The id of its operation, such as `generate_agent`.
    public let operation: String
    /// The caller's name for it.
    public let intent: String?
    /// The code of the agent that it is about, where it names one.
    public let agentID: String?
    /// Whether it is being sent at this moment.
    public let sending: Bool
    /// When the key was made. The service keeps it for 24 hours.
    public let createdAt: Date
    /// When it was last begun to be sent.
    public let sentAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension OpenEntry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        idempotencyKey = try fields.read("idempotency_key")
        operation = try fields.read("operation")
        intent = try fields.read("intent")
        agentID = try fields.read("agent_id")
        sending = try fields.read("sending")
        createdAt = try fields.read("created_at")
        sentAt = try fields.read("sent_at")
        extra = fields.extra
    }
}
