// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What rendering in the visitor's browser is billed as.
 *
 * @property surface The rate table that applies.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class BrowserRates(
    public val surface: String? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): BrowserRates {
            val fields = Fields(value)
            return BrowserRates(
                surface = fields.read("surface") { optional { text() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
