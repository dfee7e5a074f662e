// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.text

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
