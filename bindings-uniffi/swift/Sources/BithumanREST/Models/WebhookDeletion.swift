// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a removal did.
public struct WebhookDeletion: Hashable, Sendable {
    /// Whether the endpoint is gone.
    public let deleted: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        deleted = try fields.read("deleted")
        extra = fields.extra
    }
}
