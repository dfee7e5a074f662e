// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How well the service works, as the machine that answers sees it.
public struct Readiness: Hashable, Sendable {
    /// How well it works. The only thing that counts: the status is always 200.
    public let status: HealthState
    /// The span that is looked at, in seconds.
    public let windowSeconds: Double?
    /// How much of the span was observed, in seconds.
    public let observedSeconds: Double?
    /// What the answer speaks for.
    public let replicaScope: String?
    /// How well each family of models works.
    public let families: [String: FamilyReadiness]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Readiness: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        status = try fields.read("status")
        windowSeconds = try fields.read("window_seconds")
        observedSeconds = try fields.read("observed_seconds")
        replicaScope = try fields.read("replica_scope")
        families = try fields.read("families")
        extra = fields.extra
    }
}
