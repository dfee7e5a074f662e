// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * How far a job is.
 *
 * @property kind What it makes.
 * @property id The agent's code, the video job's id or the knowledge base's id.
 * @property status Where it stands, in the service's word.
 * @property progress How much is done, from 0 to 1: as the service tells, otherwise estimated from the time.
 *   Never less than before, and 1 only at the end.
 * @property elapsed Seconds since it began; where that is not known, since the waiting began.
 * @property done Whether it is done.
 * @property step What is being made now; of agents only.
 * @property message What is being made now, in the service's words.
 * @property etaSeconds Seconds that it will probably take from now on; absent once it is done.
 * @property etaLowSeconds Seconds that it takes if all goes well.
 * @property etaHighSeconds Seconds that it takes if it goes slowly.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class JobProgress(
    public val kind: JobKind,
    public val id: String,
    public val status: String,
    public val progress: Double,
    public val elapsed: Double,
    public val done: Boolean,
    public val step: String? = null,
    public val message: String? = null,
    public val etaSeconds: Double? = null,
    public val etaLowSeconds: Double? = null,
    public val etaHighSeconds: Double? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): JobProgress {
            val fields = Fields(value)
            return JobProgress(
                kind = fields.read("kind") { JobKind.of(text()) },
                id = fields.read("id") { text() },
                status = fields.read("status") { text() },
                progress = fields.read("progress") { float() },
                step = fields.read("step") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                elapsed = fields.read("elapsed") { float() },
                etaSeconds = fields.read("eta_seconds") { optional { float() } },
                etaLowSeconds = fields.read("eta_low_seconds") { optional { float() } },
                etaHighSeconds = fields.read("eta_high_seconds") { optional { float() } },
                done = fields.read("done") { bool() },
                extra = fields.extra,
            )
        }
    }
}
