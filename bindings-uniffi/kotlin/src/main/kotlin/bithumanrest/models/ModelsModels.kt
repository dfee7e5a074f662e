// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/** The kinds of machines that a part of a model is made for. */
public sealed class DownloadPlane(value: String) : OpenEnum(value) {
    /** Android devices. */
    public object Android : DownloadPlane("android")

    /** Web browsers. */
    public object Web : DownloadPlane("web")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : DownloadPlane(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): DownloadPlane = when (value) {
            "android" -> Android
            "web" -> Web
            else -> Unknown(value)
        }
    }
}

/**
 * A file that arrived whole.
 *
 * @property path Where it is.
 * @property size Its size in bytes.
 * @property sha256 Its SHA-256 in hexadecimal digits.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class DownloadedFile(
    public val path: String,
    public val size: Long,
    public val sha256: String,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): DownloadedFile {
            val fields = Fields(value)
            return DownloadedFile(
                path = fields.read("path") { text() },
                size = fields.read("size") { int() },
                sha256 = fields.read("sha256") { text() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * How far a download is.
 *
 * @property received Bytes that are on the disk.
 * @property rate Bytes a second, on average since it began.
 * @property total Bytes in all, where the server says so.
 * @property file The file, once it is whole.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class DownloadProgress(
    public val received: Long,
    public val rate: Double,
    public val total: Long? = null,
    public val file: DownloadedFile? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): DownloadProgress {
            val fields = Fields(value)
            return DownloadProgress(
                received = fields.read("received") { int() },
                total = fields.read("total") { optional { int() } },
                rate = fields.read("rate") { float() },
                file = fields.read("file") { optional { DownloadedFile.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Where a model file can be fetched.
 *
 * @property code The agent's code.
 * @property model The model.
 * @property filename The name to store the file under.
 * @property url The file's address. Fetch it without the secret.
 * @property expiresIn Seconds until the address stops working; absent where it does not.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ModelDownload(
    public val code: String,
    public val model: ModelName,
    public val filename: String,
    public val url: String,
    public val expiresIn: Long? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ModelDownload {
            val fields = Fields(value)
            return ModelDownload(
                code = fields.read("code") { text() },
                model = fields.read("model") { ModelName.of(text()) },
                filename = fields.read("filename") { text() },
                url = fields.read("url") { text() },
                expiresIn = fields.read("expires_in") { optional { int() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * An agent that the service shows to everyone.
 *
 * @property slug Its short name in addresses.
 * @property name Its name.
 * @property model The model it runs.
 * @property agentCode Its code. Its model file can be fetched without owning it.
 * @property url The address that links to its model file.
 * @property size The model file's size in bytes.
 * @property description Who it is.
 * @property category What it is shown under.
 * @property isFeatured Whether it is shown first.
 * @property sha256 A checksum of the model file; the service leaves it empty.
 * @property votes How many people liked it.
 * @property imageUrl The address of its portrait; empty when there is none.
 * @property gender Its gender; empty when not told.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ShowcaseModel(
    public val slug: String,
    public val name: String,
    public val model: ModelName,
    public val agentCode: String,
    public val url: String,
    public val size: Long,
    public val description: String? = null,
    public val category: String? = null,
    public val isFeatured: Boolean? = null,
    public val sha256: String? = null,
    public val votes: Long? = null,
    public val imageUrl: String? = null,
    public val gender: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ShowcaseModel {
            val fields = Fields(value)
            return ShowcaseModel(
                slug = fields.read("slug") { text() },
                name = fields.read("name") { text() },
                description = fields.read("description") { optional { text() } },
                model = fields.read("model") { ModelName.of(text()) },
                agentCode = fields.read("agent_code") { text() },
                category = fields.read("category") { optional { text() } },
                isFeatured = fields.read("is_featured") { optional { bool() } },
                url = fields.read("url") { text() },
                sha256 = fields.read("sha256") { optional { text() } },
                size = fields.read("size") { int() },
                votes = fields.read("votes") { optional { int() } },
                imageUrl = fields.read("image_url") { optional { text() } },
                gender = fields.read("gender") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The agents that the service shows to everyone.
 *
 * @property version The manifest's format.
 * @property updated The day of its last change.
 * @property source Where it comes from.
 * @property selectionCriteria How the agents were chosen.
 * @property notePerformance Remarks on speed, by model.
 * @property models The agents.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ShowcaseManifest(
    public val version: Long,
    public val updated: String? = null,
    public val source: String? = null,
    public val selectionCriteria: String? = null,
    public val notePerformance: Map<String, String> = emptyMap(),
    public val models: List<ShowcaseModel> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ShowcaseManifest {
            val fields = Fields(value)
            return ShowcaseManifest(
                version = fields.read("version") { int() },
                updated = fields.read("updated") { optional { text() } },
                source = fields.read("source") { optional { text() } },
                selectionCriteria = fields.read("selection_criteria") { optional { text() } },
                notePerformance = fields.read("note_performance") { map { text() } },
                models = fields.read("models") { list { ShowcaseModel.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
