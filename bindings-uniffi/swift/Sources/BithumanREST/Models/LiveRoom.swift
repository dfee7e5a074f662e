// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A room in which an agent is live.
public struct LiveRoom: Hashable, Sendable {
    /// The room's id.
    public let roomID: String
    /// How many take part, the agent among them.
    public let numParticipants: Int?
    /// When it was opened.
    public let createdAt: Date?
    /// Whether it can hear: false while the room is open but no agent is in it.
    public let deliverable: Bool
    /// How the service found the room.
    public let matchedBy: RoomMatch?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension LiveRoom: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        roomID = try fields.read("room_id")
        numParticipants = try fields.read("num_participants")
        createdAt = try fields.read("created_at")
        deliverable = try fields.read("deliverable")
        matchedBy = try fields.read("matched_by")
        extra = fields.extra
    }
}
