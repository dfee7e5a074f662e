// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Who got a message. A success alone does not mean that anyone did: ask `deliveredToRooms`.
public struct Delivery: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// What was delivered.
    public let contextType: ContextType?
    /// How many rooms got it. Zero means that nobody heard it.
    public let deliveredToRooms: Int
    /// The rooms that got it.
    public let rooms: [String]
    /// Live rooms that did not get it because no agent is in them.
    public let roomsSkipped: [String]
    /// Rooms that it could not be delivered to.
    public let roomsFailed: [String]
    /// How many live rooms were skipped because no agent is in them.
    public let roomsSkippedNoWorker: Int?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Delivery: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        contextType = try fields.read("context_type")
        deliveredToRooms = try fields.read("delivered_to_rooms")
        rooms = try fields.read("rooms")
        roomsSkipped = try fields.read("rooms_skipped")
        roomsFailed = try fields.read("rooms_failed")
        roomsSkippedNoWorker = try fields.read("rooms_skipped_no_worker")
        extra = fields.extra
    }
}
