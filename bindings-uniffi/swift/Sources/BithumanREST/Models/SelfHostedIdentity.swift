// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Whom a self-hosted renderer works for.
public struct SelfHostedIdentity: Hashable, Sendable {
    /// The account that pays.
    public let userID: String
    /// What tells the key from others without being it: `key_` and 16 hexadecimal digits.
    public let keyID: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SelfHostedIdentity: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        keyID = try fields.read("key_id")
        extra = fields.extra
    }
}
