// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A token for the language model's own service.
public struct RealtimeToken: Hashable, Sendable {
    /// The token.
    public let value: SecretText
    /// When it ends.
    public let expiresAt: Date
    /// The language model.
    public let model: RealtimeModel
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        self.value = try fields.read("value")
        expiresAt = try fields.read("expires_at")
        model = try fields.read("model")
        extra = fields.extra
    }
}
