// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a video costs.
public struct VideoPricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// How minutes are counted.
    public let billing: String?
    /// Credits a minute, by model.
    public let rates: [String: Double]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoPricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        billing = try fields.read("billing")
        rates = try fields.read("rates")
        extra = fields.extra
    }
}
