// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key that replaces another.
public struct ApiKeyRotation: Hashable, Sendable {
    /// What the new key is called.
    public let alias: String
    /// The new key itself, known to be good. Shown this once only: keep it.
    public let secret: SecretText
    /// What the key that was deleted was called; absent when none was.
    public let deleted: String?
    /// Why the old key could not be deleted. It is still good then: delete it later.
    public let problem: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ApiKeyRotation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        alias = try fields.read("alias")
        secret = try fields.read("secret")
        deleted = try fields.read("deleted")
        problem = try fields.read("problem")
        extra = fields.extra
    }
}
