// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key that was revealed.
public struct ApiKeyValue: Hashable, Sendable {
    /// The key itself.
    public let value: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyValue: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        self.value = try fields.read("value")
        extra = fields.extra
    }
}
