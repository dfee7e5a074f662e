// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A choice of provider.
public struct ProviderSelection: Hashable, Sendable {
    /// The service's own, or one of yours.
    public var mode: ProviderMode
    /// The id of the registered provider; needed with `custom`. Limits: at least 1 character.
    public var providerID: String?

    /// The fields; what is left out is not sent.
    public init(
        mode: ProviderMode,
        providerID: String? = nil
    ) {
        self.mode = mode
        self.providerID = providerID
    }
}

extension ProviderSelection: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "mode": mode.value,
                "provider_id": providerID.value,
            ],
            extra: [:]
        )
    }
}
