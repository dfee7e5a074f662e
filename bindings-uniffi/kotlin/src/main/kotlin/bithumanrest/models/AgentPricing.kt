// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What an agent costs, once.
 *
 * @property unit What the numbers are counted in.
 * @property byModel Credits by model. The number of `auto` is the highest that it can come to.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentPricing(
    public val unit: String? = null,
    public val byModel: Map<String, Double> = emptyMap(),
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentPricing {
            val fields = Fields(value)
            return AgentPricing(
                unit = fields.read("unit") { optional { text() } },
                byModel = fields.read("by_model") { map { float() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
