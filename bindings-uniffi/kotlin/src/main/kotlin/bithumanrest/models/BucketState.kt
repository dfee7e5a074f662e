// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * One bucket of an account.
 *
 * @property waiting The calls of this process that wait.
 * @property source How its size is known. Absent while it is not: nothing is held back then.
 * @property capacity The requests that it holds when it is full.
 * @property available The requests that may be sent now.
 * @property refill The requests that flow into it each second.
 * @property paused The seconds for which no request is sent, because the service refused one.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class BucketState(
    public val waiting: Long,
    public val source: LimitSource? = null,
    public val capacity: Long? = null,
    public val available: Double? = null,
    public val refill: Double? = null,
    public val paused: Double? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): BucketState {
            val fields = Fields(value)
            return BucketState(
                source = fields.read("source") { optional { LimitSource.of(text()) } },
                capacity = fields.read("capacity") { optional { int() } },
                available = fields.read("available") { optional { float() } },
                refill = fields.read("refill") { optional { float() } },
                paused = fields.read("paused") { optional { float() } },
                waiting = fields.read("waiting") { int() },
                extra = fields.extra,
            )
        }
    }
}
