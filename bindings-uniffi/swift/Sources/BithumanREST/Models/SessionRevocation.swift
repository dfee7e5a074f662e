// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What suspending every key did.
public struct SessionRevocation: Hashable, Sendable {
    /// Whether they are suspended.
    public let revoked: Bool
    /// Seconds until it has reached every renderer.
    public let effectiveInSeconds: Int
    /// Whether no runtime token is given out any more.
    public let runtimeSuspended: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionRevocation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        revoked = try fields.read("revoked")
        effectiveInSeconds = try fields.read("effective_in_seconds")
        runtimeSuspended = try fields.read("runtime_suspended")
        note = try fields.read("note")
        extra = fields.extra
    }
}
