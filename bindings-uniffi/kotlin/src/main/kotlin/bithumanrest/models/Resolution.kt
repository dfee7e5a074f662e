// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What became of billed work.
 *
 * @property outcome What became of it.
 * @property idempotencyKey The key that it was sent with.
 * @property operation The id of its operation, such as `generate_agent`.
 * @property safeToRetry Whether the same call can be made again without doing the work twice: under the same
 *   intent, or with `idempotencyKey`.
 * @property agentId The code of the agent that came of it or that it is about, where that is known.
 * @property jobId The id of the video that came of it, where that is known. The service lists no videos:
 *   repeating with the key tells it.
 * @property candidates Agents that may have come of it, where that is not certain.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Resolution(
    public val outcome: ResolutionOutcome,
    public val idempotencyKey: String,
    public val operation: String,
    public val safeToRetry: Boolean,
    public val agentId: String? = null,
    public val jobId: String? = null,
    public val candidates: List<String> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Resolution {
            val fields = Fields(value)
            return Resolution(
                outcome = fields.read("outcome") { ResolutionOutcome.of(text()) },
                idempotencyKey = fields.read("idempotency_key") { text() },
                operation = fields.read("operation") { text() },
                agentId = fields.read("agent_id") { optional { text() } },
                jobId = fields.read("job_id") { optional { text() } },
                candidates = fields.read("candidates") { list { text() } },
                safeToRetry = fields.read("safe_to_retry") { bool() },
                extra = fields.extra,
            )
        }
    }
}
