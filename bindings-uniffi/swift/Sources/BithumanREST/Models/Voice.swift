// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A voice.
public struct Voice: Hashable, Sendable {
    /// The name to pass as `voice`.
    public let id: String
    /// Where it comes from.
    public let kind: VoiceKind
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Voice: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        kind = try fields.read("kind")
        extra = fields.extra
    }
}
