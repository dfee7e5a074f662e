// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What became of billed work.
public struct Resolution: Hashable, Sendable {
    /// What became of it.
    public let outcome: ResolutionOutcome
    /// The key that it was sent with.
    public let idempotencyKey: String
    /// The id of its operation, such as `generate_agent`.
    public let operation: String
    /// The code of the agent that came of it or that it is about, where that is known.
    public let agentID: String?
    /// The id of the video that came of it, where that is known. The service lists no videos: repeating with the key
    /// tells it.
    public let jobID: String?
    /// Agents that may have come of it, where that is not certain.
    public let candidates: [String]
    /// Whether the same call can be made again without doing the work twice: under the same intent, or with
    /// `idempotencyKey`.
    public let safeToRetry: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Resolution: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        outcome = try fields.read("outcome")
        idempotencyKey = try fields.read("idempotency_key")
        operation = try fields.read("operation")
        agentID = try fields.read("agent_id")
        jobID = try fields.read("job_id")
        candidates = try fields.read("candidates")
        safeToRetry = try fields.read("safe_to_retry")
        extra = fields.extra
    }
}
