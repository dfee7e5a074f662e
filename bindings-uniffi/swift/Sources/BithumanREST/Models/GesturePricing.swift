// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a set of gestures costs, once.
public struct GesturePricing: Hashable, Sendable {
    /// Credits a set.
    public let flat: Double
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GesturePricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        flat = try fields.read("flat")
        note = try fields.read("note")
        extra = fields.extra
    }
}
