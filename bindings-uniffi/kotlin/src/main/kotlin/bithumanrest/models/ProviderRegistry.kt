// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * The providers that an account has registered.
 *
 * @property userId The account's id.
 * @property providers The providers.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ProviderRegistry(
    public val userId: String,
    public val providers: RegisteredProviders,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ProviderRegistry {
            val fields = Fields(value)
            return ProviderRegistry(
                userId = fields.read("user_id") { text() },
                providers = fields.read("providers") { RegisteredProviders.read(this) },
                extra = fields.extra,
            )
        }
    }
}
