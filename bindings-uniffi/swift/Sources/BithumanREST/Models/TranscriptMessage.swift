// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Something that was said.
public struct TranscriptMessage: Hashable, Sendable {
    /// When it was said.
    public let timestamp: Date
    /// Who said it.
    public let role: Speaker
    /// The words.
    public let message: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension TranscriptMessage: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        timestamp = try fields.read("timestamp")
        role = try fields.read("role")
        message = try fields.read("message")
        extra = fields.extra
    }
}
