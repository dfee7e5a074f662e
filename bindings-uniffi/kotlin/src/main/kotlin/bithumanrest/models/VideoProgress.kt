// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.text

/**
 * How far a video is.
 *
 * @property jobId The job's id.
 * @property status Where the job is.
 * @property elapsed Seconds since the waiting began.
 * @property done Whether the video is rendered.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoProgress(
    public val jobId: String,
    public val status: VideoStatus,
    public val elapsed: Double,
    public val done: Boolean,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VideoProgress {
            val fields = Fields(value)
            return VideoProgress(
                jobId = fields.read("job_id") { text() },
                status = fields.read("status") { VideoStatus.of(text()) },
                elapsed = fields.read("elapsed") { float() },
                done = fields.read("done") { bool() },
                extra = fields.extra,
            )
        }
    }
}
