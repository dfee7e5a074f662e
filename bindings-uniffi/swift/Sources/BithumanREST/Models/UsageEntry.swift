// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A charge with what was given back of it.
public struct UsageEntry: Hashable, Sendable {
    /// What was charged. Absent where it is older than the records that were looked at.
    public let charge: UsageEvent?
    /// What was given back of it: of a video the minutes that it did not need, of a failure everything.
    public let refund: UsageEvent?
    /// Credits that were spent in the end; 0 for a failure, negative for a refund without its charge.
    public let net: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UsageEntry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        charge = try fields.read("charge")
        refund = try fields.read("refund")
        net = try fields.read("net")
        extra = fields.extra
    }
}
