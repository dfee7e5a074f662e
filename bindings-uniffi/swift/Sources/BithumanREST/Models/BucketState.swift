// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// One bucket of an account.
public struct BucketState: Hashable, Sendable {
    /// How its size is known. Absent while it is not: nothing is held back then.
    public let source: LimitSource?
    /// The requests that it holds when it is full.
    public let capacity: Int?
    /// The requests that may be sent now.
    public let available: Double?
    /// The requests that flow into it each second.
    public let refill: Double?
    /// The seconds for which no request is sent, because the service refused one.
    public let paused: Double?
    /// The calls of this process that wait.
    public let waiting: Int
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension BucketState: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        source = try fields.read("source")
        capacity = try fields.read("capacity")
        available = try fields.read("available")
        refill = try fields.read("refill")
        paused = try fields.read("paused")
        waiting = try fields.read("waiting")
        extra = fields.extra
    }
}
