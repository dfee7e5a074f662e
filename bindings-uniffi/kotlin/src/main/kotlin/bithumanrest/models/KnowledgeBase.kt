// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A knowledge base.
 *
 * @property id The base's id.
 * @property name What it is called.
 * @property status Whether it can be asked.
 * @property orgId The organization's id.
 * @property description What it is about.
 * @property contentRev Counts the changes of its sources.
 * @property builtRev The change that it was built from last; up to date when it equals `contentRev`.
 * @property artifactUrl Where what was built is stored.
 * @property agentCount How many agents use it; told by the list only.
 * @property sourceCount How many sources it has; told by the list only.
 * @property fileIds The ids of its sources; told by creating it only.
 * @property buildDispatched Whether a build was begun; told by creating it only.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class KnowledgeBase(
    public val id: String,
    public val name: String,
    public val status: KnowledgeStatus,
    public val orgId: String? = null,
    public val description: String? = null,
    public val contentRev: Long? = null,
    public val builtRev: Long? = null,
    public val artifactUrl: String? = null,
    public val agentCount: Long? = null,
    public val sourceCount: Long? = null,
    public val fileIds: List<String> = emptyList(),
    public val buildDispatched: Boolean? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): KnowledgeBase {
            val fields = Fields(value)
            return KnowledgeBase(
                id = fields.read("id") { text() },
                orgId = fields.read("org_id") { optional { text() } },
                name = fields.read("name") { text() },
                description = fields.read("description") { optional { text() } },
                status = fields.read("status") { KnowledgeStatus.of(text()) },
                contentRev = fields.read("content_rev") { optional { int() } },
                builtRev = fields.read("built_rev") { optional { int() } },
                artifactUrl = fields.read("artifact_url") { optional { text() } },
                agentCount = fields.read("agent_count") { optional { int() } },
                sourceCount = fields.read("source_count") { optional { int() } },
                fileIds = fields.read("file_ids") { list { text() } },
                buildDispatched = fields.read("build_dispatched") { optional { bool() } },
                extra = fields.extra,
            )
        }
    }
}
