// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The session of a cloud avatar.
public struct CloudSession: Hashable, Sendable {
    /// The session's id, beginning with `cs_`.
    public let sessionID: String
    /// Where it stands.
    public let status: CloudStatus
    /// The agent's code.
    public let agentID: String?
    /// The model that it runs.
    public let model: ModelName?
    /// The room that it is in.
    public let roomName: String?
    /// When it began.
    public let startedAt: Date?
    /// When it ended.
    public let endedAt: Date?
    /// Seconds that are billed.
    public let billedSeconds: Double?
    /// What it cost.
    public let credits: Double?
    /// Whether it has left; told by ending it only. False: it leaves within about a minute and is not billed any more.
    public let ended: Bool?
    /// Whether its slot is free for another session; told by ending it only.
    public let slotReleased: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension CloudSession: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        status = try fields.read("status")
        agentID = try fields.read("agent_id")
        model = try fields.read("model")
        roomName = try fields.read("room_name")
        startedAt = try fields.read("started_at")
        endedAt = try fields.read("ended_at")
        billedSeconds = try fields.read("billed_seconds")
        credits = try fields.read("credits")
        ended = try fields.read("ended")
        slotReleased = try fields.read("slot_released")
        note = try fields.read("note")
        extra = fields.extra
    }
}
