// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The gestures of an agent.
public struct GestureSet: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// The gesture model's address. Only when it is there does the agent have gestures, whatever the status says.
    public let url: String?
    /// Where making them stands; `ready` for an agent that never had any.
    public let status: GestureStatus
    /// The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`.
    public let gestures: [String: String]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureSet: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        url = try fields.read("url")
        status = try fields.read("status")
        gestures = try fields.read("gestures")
        extra = fields.extra
    }
}
