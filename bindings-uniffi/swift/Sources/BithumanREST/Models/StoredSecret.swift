// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A key that is stored.
public struct StoredSecret: Hashable, Sendable {
    /// Whether it is there.
    public let present: Bool
    /// The key with most of it hidden.
    public let hint: String?
    /// When it was stored.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension StoredSecret: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        present = try fields.read("present")
        hint = try fields.read("hint")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}
