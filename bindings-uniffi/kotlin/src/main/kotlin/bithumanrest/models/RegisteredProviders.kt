// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.list

/**
 * Registered providers.
 *
 * @property entries One entry for each.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RegisteredProviders(
    public val entries: List<ProviderEntry> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RegisteredProviders {
            val fields = Fields(value)
            return RegisteredProviders(
                entries = fields.read("entries") { list { ProviderEntry.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
