// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a claim gave.
public struct ClaimedDelivery: Hashable, Sendable {
    /// The delivery's id.
    public let id: String
    /// Where it stands.
    public let state: DeliveryState
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ClaimedDelivery: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        state = try fields.read("state")
        extra = fields.extra
    }
}
