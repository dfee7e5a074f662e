// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Registered providers.
public struct RegisteredProviders: Hashable, Sendable {
    /// One entry for each.
    public let entries: [ProviderEntry]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RegisteredProviders: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        entries = try fields.read("entries")
        extra = fields.extra
    }
}
