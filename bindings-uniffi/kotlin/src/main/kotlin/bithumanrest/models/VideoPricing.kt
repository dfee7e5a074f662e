// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What a video costs.
 *
 * @property unit What the numbers are counted in.
 * @property billing How minutes are counted.
 * @property rates Credits a minute, by model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoPricing(
    public val unit: String? = null,
    public val billing: String? = null,
    public val rates: Map<String, Double> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VideoPricing {
            val fields = Fields(value)
            return VideoPricing(
                unit = fields.read("unit") { optional { text() } },
                billing = fields.read("billing") { optional { text() } },
                rates = fields.read("rates") { map { float() } },
                extra = fields.extra,
            )
        }
    }
}
