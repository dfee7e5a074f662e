// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The providers that an account has registered.
public struct ProviderRegistry: Hashable, Sendable {
    /// The account's id.
    public let userID: String
    /// The providers.
    public let providers: RegisteredProviders
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ProviderRegistry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        providers = try fields.read("providers")
        extra = fields.extra
    }
}
