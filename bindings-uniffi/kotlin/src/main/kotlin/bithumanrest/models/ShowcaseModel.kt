// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text

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
