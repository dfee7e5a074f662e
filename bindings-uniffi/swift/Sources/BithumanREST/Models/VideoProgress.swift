// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How far a video is.
public struct VideoProgress: Hashable, Sendable {
    /// The job's id.
    public let jobID: String
    /// Where the job is.
    public let status: VideoStatus
    /// Seconds since the waiting began.
    public let elapsed: Double
    /// Whether the video is rendered.
    public let done: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        jobID = try fields.read("job_id")
        status = try fields.read("status")
        elapsed = try fields.read("elapsed")
        done = try fields.read("done")
        extra = fields.extra
    }
}
