// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The rates of machines of your own.
public struct SelfHostedRates: Hashable, Sendable {
    /// By model.
    public let byModel: [String: Rate]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SelfHostedRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        byModel = try fields.read("by_model")
        extra = fields.extra
    }
}
