// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a change of gestures did.
public struct GestureUpdate: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String?
    /// Whether making them anew has begun.
    public let regenerationStatus: RegenerationStatus
    /// Why it could not begin.
    public let regenerationError: String?
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureUpdate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        regenerationStatus = try fields.read("regeneration_status")
        regenerationError = try fields.read("regeneration_error")
        message = try fields.read("message")
        extra = fields.extra
    }
}
