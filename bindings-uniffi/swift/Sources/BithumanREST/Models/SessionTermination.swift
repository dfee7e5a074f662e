// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What ending a session did.
public struct SessionTermination: Hashable, Sendable {
    /// The session's id.
    public let sessionID: String
    /// Whether its record is closed: it is no longer billed and takes no slot.
    public let closed: Bool
    /// Whether the avatar has left. False for one in a room of your own, which leaves within about a minute.
    public let ended: Bool
    /// Whether it ran on a machine of your own, of which only the record can be closed.
    public let selfHosted: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionTermination: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        closed = try fields.read("closed")
        ended = try fields.read("ended")
        selfHosted = try fields.read("self_hosted")
        note = try fields.read("note")
        extra = fields.extra
    }
}
