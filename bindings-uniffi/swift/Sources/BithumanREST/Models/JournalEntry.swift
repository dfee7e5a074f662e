// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Billed work, as the journal has it.
public struct JournalEntry: Hashable, Sendable {
    /// The key that it was sent with.
    public let idempotencyKey: String
    /// The id of its operation, such as `generate_agent`.
    public let operation: String
    /// The caller's name for it.
    public let intent: String?
    /// Where it stands.
    public let state: EntryState
    /// Whether credits were taken for it. What fails later gives them back, which the journal is not told.
    public let billed: Verdict
    /// The code of the agent that came of it or that it is about, where that is known.
    public let agentID: String?
    /// The id of the video that came of it, where that is known.
    public let jobID: String?
    /// Whether it is being sent at this moment.
    public let sending: Bool
    /// When the key was made. The service keeps it for 24 hours.
    public let createdAt: Date
    /// When it was last begun to be sent.
    public let sentAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension JournalEntry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        idempotencyKey = try fields.read("idempotency_key")
        operation = try fields.read("operation")
        intent = try fields.read("intent")
        state = try fields.read("state")
        billed = try fields.read("billed")
        agentID = try fields.read("agent_id")
        jobID = try fields.read("job_id")
        sending = try fields.read("sending")
        createdAt = try fields.read("created_at")
        sentAt = try fields.read("sent_at")
        extra = fields.extra
    }
}
