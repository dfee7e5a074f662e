// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A call that has begun.
public struct RealtimeCall: Hashable, Sendable {
    /// The answer to the offer, in the Session Description Protocol.
    public let sdp: String
    /// The call's id, to hang up with.
    public let call: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeCall: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sdp = try fields.read("sdp")
        call = try fields.read("call")
        extra = fields.extra
    }
}
