// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A set of gestures that is being made.
public struct GestureGeneration: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// Where it stands.
    public let status: GestureStatus
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureGeneration: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        status = try fields.read("status")
        message = try fields.read("message")
        extra = fields.extra
    }
}
