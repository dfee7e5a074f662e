// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** What a file is expected to be. */
public sealed class FileType(value: String) : OpenEnum(value) {
    /** Whatever its first bytes say. */
    public object Auto : FileType("auto")

    /** A picture, at most 10 MB. */
    public object Image : FileType("image")

    /** A film, at most 100 MB. */
    public object Video : FileType("video")

    /** A recording, at most 25 MB. */
    public object Audio : FileType("audio")

    /** A document, at most 25 MB. */
    public object Document : FileType("document")

    /** A document, at most 25 MB. */
    public object Pdf : FileType("pdf")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : FileType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): FileType = when (value) {
            "auto" -> Auto
            "image" -> Image
            "video" -> Video
            "audio" -> Audio
            "document" -> Document
            "pdf" -> Pdf
            else -> Unknown(value)
        }
    }
}

/** The kinds of files in the account's store. */
public sealed class AssetCategory(value: String) : OpenEnum(value) {
    /** Pictures. */
    public object Images : AssetCategory("images")

    /** Films. */
    public object Videos : AssetCategory("videos")

    /** Recordings. */
    public object Audio : AssetCategory("audio")

    /** Documents. */
    public object Docs : AssetCategory("docs")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AssetCategory(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AssetCategory = when (value) {
            "images" -> Images
            "videos" -> Videos
            "audio" -> Audio
            "docs" -> Docs
            else -> Unknown(value)
        }
    }
}

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
