// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What a set of gestures costs, once.
 *
 * @property flat Credits a set.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GesturePricing(
    public val flat: Double,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GesturePricing {
            val fields = Fields(value)
            return GesturePricing(
                flat = fields.read("flat") { float() },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
