// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional

/**
 * A video that is rendered.
 *
 * @property job The video, with its address and what it cost.
 * @property file The file that it was saved to, if it was.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RenderedVideo(
    public val job: VideoJob,
    public val file: DownloadedFile? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RenderedVideo {
            val fields = Fields(value)
            return RenderedVideo(
                job = fields.read("job") { VideoJob.read(this) },
                file = fields.read("file") { optional { DownloadedFile.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
