// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key, without itself.
public struct ApiKey: Hashable, Sendable {
    /// What it is called.
    public let alias: String
    /// What it is called, once more.
    public let name: String?
    /// What it is called, a third time: not the key.
    public let key: String?
    /// The key with its middle hidden.
    public let keyDisplay: String
    /// When it was made.
    public let createdAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKey: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        name = try fields.read("name")
        key = try fields.read("key")
        keyDisplay = try fields.read("key_display")
        createdAt = try fields.read("created_at")
        extra = fields.extra
    }
}
