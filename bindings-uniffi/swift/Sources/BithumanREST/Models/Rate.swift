// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A price by time.
public struct Rate: Hashable, Sendable {
    /// The name that usage records carry.
    public let pricingCode: String?
    /// Credits a minute.
    public let rate: Double
    /// How seconds are rounded.
    public let rounding: String?
    /// What is counted.
    public let basis: String?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Rate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        pricingCode = try fields.read("pricing_code")
        rate = try fields.read("rate")
        rounding = try fields.read("rounding")
        basis = try fields.read("basis")
        note = try fields.read("note")
        extra = fields.extra
    }
}
