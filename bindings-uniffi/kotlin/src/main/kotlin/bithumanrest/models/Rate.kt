// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A price by time.
 *
 * @property rate Credits a minute.
 * @property pricingCode The name that usage records carry.
 * @property rounding How seconds are rounded.
 * @property basis What is counted.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Rate(
    public val rate: Double,
    public val pricingCode: String? = null,
    public val rounding: String? = null,
    public val basis: String? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Rate {
            val fields = Fields(value)
            return Rate(
                pricingCode = fields.read("pricing_code") { optional { text() } },
                rate = fields.read("rate") { float() },
                rounding = fields.read("rounding") { optional { text() } },
                basis = fields.read("basis") { optional { text() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
