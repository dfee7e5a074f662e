// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How well a family of models works.
public struct FamilyReadiness: Hashable, Sendable {
    /// How well it works.
    public let status: HealthState
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension FamilyReadiness: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        status = try fields.read("status")
        extra = fields.extra
    }
}
