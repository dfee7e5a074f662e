// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Where a video stands.
public enum VideoStatus: RawRepresentable, Hashable, Sendable {
    /// Being rendered.
    case processing
    /// There. An end.
    case completed
    /// Not made; all credits were given back. An end.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "processing": self = .processing
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .processing: "processing"
        case .completed: "completed"
        case .failed: "failed"
        case let .unknown(value): value
        }
    }
}

extension VideoStatus: OpenEnum {}

/// Why a video could not be made.
public struct VideoFailure: Hashable, Sendable {
    /// The reason, for a person.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoFailure: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        message = try fields.read("message")
        extra = fields.extra
    }
}

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

/// A video that is rendered.
public struct RenderedVideo: Hashable, Sendable {
    /// The video, with its address and what it cost.
    public let job: VideoJob
    /// The file that it was saved to, if it was.
    public let file: DownloadedFile?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RenderedVideo: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        job = try fields.read("job")
        file = try fields.read("file")
        extra = fields.extra
    }
}
