// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional

/**
 * How far a download is.
 *
 * @property received Bytes that are on the disk.
 * @property resumed Those of `received` that an earlier, broken download had left.
 * @property rate Bytes a second, on average since it began.
 * @property total Bytes in all, where the server says so.
 * @property eta Seconds that are left at this rate, where the total is known.
 * @property file The file, once it is whole.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class DownloadProgress(
    public val received: Long,
    public val resumed: Long,
    public val rate: Double,
    public val total: Long? = null,
    public val eta: Double? = null,
    public val file: DownloadedFile? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): DownloadProgress {
            val fields = Fields(value)
            return DownloadProgress(
                received = fields.read("received") { int() },
                total = fields.read("total") { optional { int() } },
                resumed = fields.read("resumed") { int() },
                rate = fields.read("rate") { float() },
                eta = fields.read("eta") { optional { float() } },
                file = fields.read("file") { optional { DownloadedFile.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
