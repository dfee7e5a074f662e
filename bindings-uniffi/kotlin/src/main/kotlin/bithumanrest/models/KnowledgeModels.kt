// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** How often a page is read again. */
public sealed class SyncFrequency(value: String) : OpenEnum(value) {
    /** Not again. */
    public object Never : SyncFrequency("never")

    /** Every day. */
    public object Daily : SyncFrequency("daily")

    /** Every week. */
    public object Weekly : SyncFrequency("weekly")

    /** Every month. */
    public object Monthly : SyncFrequency("monthly")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SyncFrequency(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SyncFrequency = when (value) {
            "never" -> Never
            "daily" -> Daily
            "weekly" -> Weekly
            "monthly" -> Monthly
            else -> Unknown(value)
        }
    }
}

/** Whether a knowledge base can be asked. */
public sealed class KnowledgeStatus(value: String) : OpenEnum(value) {
    /** Not built since its sources changed. */
    public object Stale : KnowledgeStatus("stale")

    /** Built. */
    public object Ready : KnowledgeStatus("ready")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : KnowledgeStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): KnowledgeStatus = when (value) {
            "stale" -> Stale
            "ready" -> Ready
            else -> Unknown(value)
        }
    }
}

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
