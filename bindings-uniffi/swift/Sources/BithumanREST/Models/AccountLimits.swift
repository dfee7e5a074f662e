// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The rate limits of an account, as this process knows them.
public struct AccountLimits: Hashable, Sendable {
    /// Of starting agents, gestures and videos.
    public let generate: BucketState
    /// Of everything else that changes something.
    public let write: BucketState
    /// Of reading.
    public let read: BucketState
    /// Whether other processes of this host count in the same buckets.
    public let shared: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AccountLimits: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        generate = try fields.read("generate")
        write = try fields.read("write")
        read = try fields.read("read")
        shared = try fields.read("shared")
        extra = fields.extra
    }
}
