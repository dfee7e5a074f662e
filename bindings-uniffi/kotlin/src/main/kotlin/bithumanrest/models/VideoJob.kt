// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A video that is rendered, or was.
 *
 * @property jobId The job's id.
 * @property status Where it stands.
 * @property model The engine; not told when the job is accepted.
 * @property videoUrl The video's address, once it is there. Anyone can fetch it; its host may change.
 * @property durationSeconds The video's length in seconds, once it is there.
 * @property creditsCharged What it cost in the end, once it is there.
 * @property error Why it could not be made.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoJob(
    public val jobId: String,
    public val status: VideoStatus,
    public val model: ModelName? = null,
    public val videoUrl: String? = null,
    public val durationSeconds: Double? = null,
    public val creditsCharged: Double? = null,
    public val error: VideoFailure? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VideoJob {
            val fields = Fields(value)
            return VideoJob(
                jobId = fields.read("job_id") { text() },
                status = fields.read("status") { VideoStatus.of(text()) },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                videoUrl = fields.read("video_url") { optional { text() } },
                durationSeconds = fields.read("duration_seconds") { optional { float() } },
                creditsCharged = fields.read("credits_charged") { optional { float() } },
                error = fields.read("error") { optional { VideoFailure.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
