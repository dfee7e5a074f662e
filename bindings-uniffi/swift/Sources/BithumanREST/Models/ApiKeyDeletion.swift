// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a deletion did.
public struct ApiKeyDeletion: Hashable, Sendable {
    /// What the key was called; absent when a repeated request found it gone already.
    public let alias: String?
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        message = try fields.read("message")
        extra = fields.extra
    }
}
