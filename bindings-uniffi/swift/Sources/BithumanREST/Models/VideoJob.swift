// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A video that is rendered, or was.
public struct VideoJob: Hashable, Sendable {
    /// The job's id.
    public let jobID: String
    /// Where it stands.
    public let status: VideoStatus
    /// The engine; not told when the job is accepted.
    public let model: ModelName?
    /// The video's address, once it is there. Anyone can fetch it; its host may change.
    public let videoURL: String?
    /// The video's length in seconds, once it is there.
    public let durationSeconds: Double?
    /// What it cost in the end, once it is there.
    public let creditsCharged: Double?
    /// Why it could not be made.
    public let error: VideoFailure?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoJob: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        jobID = try fields.read("job_id")
        status = try fields.read("status")
        model = try fields.read("model")
        videoURL = try fields.read("video_url")
        durationSeconds = try fields.read("duration_seconds")
        creditsCharged = try fields.read("credits_charged")
        error = try fields.read("error")
        extra = fields.extra
    }
}
