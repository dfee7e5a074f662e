// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What an event of a conversation carries.
public struct SessionEventData: Hashable, Sendable {
    /// The room.
    public let roomName: String?
    /// How many are in the room.
    public let participantCount: Int?
    /// The conversation.
    public let sessionID: String?
    /// Who said it, for a message.
    public let role: ChatRole?
    /// What was said, for a message.
    public let message: String?
    /// When it was said, for a message.
    public let timestamp: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionEventData: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        roomName = try fields.read("room_name")
        participantCount = try fields.read("participant_count")
        sessionID = try fields.read("session_id")
        role = try fields.read("role")
        message = try fields.read("message")
        timestamp = try fields.read("timestamp")
        extra = fields.extra
    }
}
