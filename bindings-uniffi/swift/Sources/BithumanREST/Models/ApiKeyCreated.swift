// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key just made.
public struct ApiKeyCreated: Hashable, Sendable {
    /// What it is called.
    public let alias: String
    /// The key itself. Shown this once only: keep it.
    public let secret: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyCreated: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        secret = try fields.read("secret")
        extra = fields.extra
    }
}
