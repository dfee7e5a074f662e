// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What an agent costs, once.
public struct AgentPricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// Credits by model. The number of `auto` is the highest that it can come to.
    public let byModel: [String: Double]
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentPricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        byModel = try fields.read("by_model")
        note = try fields.read("note")
        extra = fields.extra
    }
}
