// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.map

/**
 * The rates of machines of your own.
 *
 * @property byModel By model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SelfHostedRates(
    public val byModel: Map<String, Rate> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SelfHostedRates {
            val fields = Fields(value)
            return SelfHostedRates(
                byModel = fields.read("by_model") { map { Rate.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
