// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The state of one model of an agent.
public struct ModelReadiness: Hashable, Sendable {
    /// Whether it can be used.
    public let state: ModelState
    /// Why it cannot be used; absent once it can.
    public let reason: String?
    /// When the state last changed; absent if it never did.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ModelReadiness: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        state = try fields.read("state")
        reason = try fields.read("reason")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}
