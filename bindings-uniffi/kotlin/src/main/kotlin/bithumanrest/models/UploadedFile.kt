// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A file that was uploaded.
 *
 * @property fileUrl Its address, which anyone can fetch.
 * @property originalSource The name or the address it came from.
 * @property fileType What it was taken to be.
 * @property fileSize Its size in bytes.
 * @property mimeType Its media type, such as `image/png`.
 * @property assetCategory What it is stored as.
 * @property uploadedAt When it was uploaded.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class UploadedFile(
    public val fileUrl: String,
    public val originalSource: String,
    public val fileType: String,
    public val fileSize: Long,
    public val mimeType: String,
    public val assetCategory: AssetCategory,
    public val uploadedAt: Instant,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): UploadedFile {
            val fields = Fields(value)
            return UploadedFile(
                fileUrl = fields.read("file_url") { text() },
                originalSource = fields.read("original_source") { text() },
                fileType = fields.read("file_type") { text() },
                fileSize = fields.read("file_size") { int() },
                mimeType = fields.read("mime_type") { text() },
                assetCategory = fields.read("asset_category") { AssetCategory.of(text()) },
                uploadedAt = fields.read("uploaded_at") { time() },
                extra = fields.extra,
            )
        }
    }
}
