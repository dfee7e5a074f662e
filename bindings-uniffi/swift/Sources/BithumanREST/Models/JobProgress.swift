// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How far a job is.
public struct JobProgress: Hashable, Sendable {
    /// What it makes.
    public let kind: JobKind
    /// The agent's code, the video job's id or the knowledge base's id.
    public let id: String
    /// Where it stands, in the service's word.
    public let status: String
    /// How much is done, from 0 to 1: as the service tells, otherwise estimated from the time. Never less than before,
    /// and 1 only at the end.
    public let progress: Double
    /// What is being made now; of agents only.
    public let step: String?
    /// What is being made now, in the service's words.
    public let message: String?
    /// Seconds since it began; where that is not known, since the waiting began.
    public let elapsed: Double
    /// Seconds that it will probably take from now on; absent once it is done.
    public let etaSeconds: Double?
    /// Seconds that it takes if all goes well.
    public let etaLowSeconds: Double?
    /// Seconds that it takes if it goes slowly.
    public let etaHighSeconds: Double?
    /// Whether it is done.
    public let done: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension JobProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        kind = try fields.read("kind")
        id = try fields.read("id")
        status = try fields.read("status")
        progress = try fields.read("progress")
        step = try fields.read("step")
        message = try fields.read("message")
        elapsed = try fields.read("elapsed")
        etaSeconds = try fields.read("eta_seconds")
        etaLowSeconds = try fields.read("eta_low_seconds")
        etaHighSeconds = try fields.read("eta_high_seconds")
        done = try fields.read("done")
        extra = fields.extra
    }
}
