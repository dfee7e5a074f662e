// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional

/**
 * How far a file is that goes into knowledge.
 *
 * @property sent Bytes of the file that were sent.
 * @property rate Bytes a second, on average since it began.
 * @property total Bytes in all, where that is known before the file is read.
 * @property eta Seconds that are left at this rate, where the total is known.
 * @property source The source, once the service has taken it in.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class IngestProgress(
    public val sent: Long,
    public val rate: Double,
    public val total: Long? = null,
    public val eta: Double? = null,
    public val source: KnowledgeSource? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): IngestProgress {
            val fields = Fields(value)
            return IngestProgress(
                sent = fields.read("sent") { int() },
                total = fields.read("total") { optional { int() } },
                rate = fields.read("rate") { float() },
                eta = fields.read("eta") { optional { float() } },
                source = fields.read("source") { optional { KnowledgeSource.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
