// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.native

/**
 * A choice of provider.
 *
 * @property mode The service's own, or one of yours.
 * @property providerId The id of the registered provider; needed with `custom`. Limits: at least 1 character.
 */
public data class ProviderSelection(public val mode: ProviderMode, public val providerId: String? = null) : Input() {
    override fun toNative(): NativeValue = NativeValue.Record(
        mapOf(
            "mode" to native(mode),
            "provider_id" to native(providerId),
        ),
        emptyMap(),
    )
}
