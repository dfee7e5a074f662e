// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A source that was taken in.
 *
 * @property id The source's id, which `knowledge.create` takes.
 * @property status Where it stands: `uploaded` at first. It is read in the background; what comes later is not
 *   described.
 * @property orgId The organization's id.
 * @property fileName What it is called.
 * @property ext The extension of its name.
 * @property sizeBytes Its size in bytes; absent for an address.
 * @property sourceKind Where it comes from, such as `upload`.
 * @property createdAt When it was taken in.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class KnowledgeSource(
    public val id: String,
    public val status: String,
    public val orgId: String? = null,
    public val fileName: String? = null,
    public val ext: String? = null,
    public val sizeBytes: Long? = null,
    public val sourceKind: String? = null,
    public val createdAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): KnowledgeSource {
            val fields = Fields(value)
            return KnowledgeSource(
                id = fields.read("id") { text() },
                orgId = fields.read("org_id") { optional { text() } },
                fileName = fields.read("file_name") { optional { text() } },
                ext = fields.read("ext") { optional { text() } },
                sizeBytes = fields.read("size_bytes") { optional { int() } },
                status = fields.read("status") { text() },
                sourceKind = fields.read("source_kind") { optional { text() } },
                createdAt = fields.read("created_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
