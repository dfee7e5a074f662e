// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * Billed work, as the journal has it.
 *
 * @property idempotencyKey The key that it was sent with.
 * @property operation The id of its operation, such as `generate_agent`.
 * @property state Where it stands.
 * @property billed Whether credits were taken for it. What fails later gives them back, which the journal is not
 *   told.
 * @property sending Whether it is being sent at this moment.
 * @property createdAt When the key was made. The service keeps it for 24 hours.
 * @property sentAt When it was last begun to be sent.
 * @property intent The caller's name for it.
 * @property agentId The code of the agent that came of it or that it is about, where that is known.
 * @property jobId The id of the video that came of it, where that is known.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class JournalEntry(
    public val idempotencyKey: String,
    public val operation: String,
    public val state: EntryState,
    public val billed: Verdict,
    public val sending: Boolean,
    public val createdAt: Instant,
    public val sentAt: Instant,
    public val intent: String? = null,
    public val agentId: String? = null,
    public val jobId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): JournalEntry {
            val fields = Fields(value)
            return JournalEntry(
                idempotencyKey = fields.read("idempotency_key") { text() },
                operation = fields.read("operation") { text() },
                intent = fields.read("intent") { optional { text() } },
                state = fields.read("state") { EntryState.of(text()) },
                billed = fields.read("billed") { Verdict.of(text()) },
                agentId = fields.read("agent_id") { optional { text() } },
                jobId = fields.read("job_id") { optional { text() } },
                sending = fields.read("sending") { bool() },
                createdAt = fields.read("created_at") { time() },
                sentAt = fields.read("sent_at") { time() },
                extra = fields.extra,
            )
        }
    }
}
