// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A build of a knowledge base.
 *
 * @property id The build's id.
 * @property kbId The base's id.
 * @property status Where it stands: `queued` at first. There is no way to ask again: follow the base with
 *   `knowledge.wait`.
 * @property startedAt When it began.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class KnowledgeBuild(
    public val id: String,
    public val kbId: String,
    public val status: String,
    public val startedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): KnowledgeBuild {
            val fields = Fields(value)
            return KnowledgeBuild(
                id = fields.read("id") { text() },
                kbId = fields.read("kb_id") { text() },
                status = fields.read("status") { text() },
                startedAt = fields.read("started_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
