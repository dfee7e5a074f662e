// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional

/**
 * A charge with what was given back of it.
 *
 * @property net Credits that were spent in the end; 0 for a failure, negative for a refund without its charge.
 * @property charge What was charged. Absent where it is older than the records that were looked at.
 * @property refund What was given back of it: of a video the minutes that it did not need, of a failure
 *   everything.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class UsageEntry(
    public val net: Double,
    public val charge: UsageEvent? = null,
    public val refund: UsageEvent? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): UsageEntry {
            val fields = Fields(value)
            return UsageEntry(
                charge = fields.read("charge") { optional { UsageEvent.read(this) } },
                refund = fields.read("refund") { optional { UsageEvent.read(this) } },
                net = fields.read("net") { float() },
                extra = fields.extra,
            )
        }
    }
}
