// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Why a video could not be made.
public struct VideoFailure: Hashable, Sendable {
    /// The reason, for a person.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoFailure: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        message = try fields.read("message")
        extra = fields.extra
    }
}
