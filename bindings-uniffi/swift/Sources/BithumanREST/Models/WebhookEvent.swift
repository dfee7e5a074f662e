// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A verified delivery.
public struct WebhookEvent: Hashable, Sendable {
    /// The delivery's id. The service may deliver twice: keep the ids you have handled.
    public let id: String
    /// What happened.
    public let event: WebhookEventKind
    /// When it happened.
    public let created: Date
    /// The agent's code, for events of an agent.
    public let agentID: String?
    /// The video job's id, for events of a video.
    public let jobID: String?
    /// Where the video is, once it is rendered.
    public let videoURL: String?
    /// Why it failed, where it failed.
    public let error: String?
    /// What `agent.ready` carries; absent for other events.
    public let agentReady: AgentReadyData?
    /// What `agent.failed` carries; absent for other events.
    public let agentFailed: AgentFailedData?
    /// What `video.completed` carries; absent for other events.
    public let videoCompleted: VideoJob?
    /// What `video.failed` carries; absent for other events.
    public let videoFailed: VideoJob?
    /// Everything that the event carries, whether this version knows the event or not.
    public let data: [String: JSONValue]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookEvent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        event = try fields.read("event")
        created = try fields.read("created")
        agentID = try fields.read("agent_id")
        jobID = try fields.read("job_id")
        videoURL = try fields.read("video_url")
        error = try fields.read("error")
        agentReady = try fields.read("agent_ready")
        agentFailed = try fields.read("agent_failed")
        videoCompleted = try fields.read("video_completed")
        videoFailed = try fields.read("video_failed")
        data = try fields.read("data")
        extra = fields.extra
    }
}
