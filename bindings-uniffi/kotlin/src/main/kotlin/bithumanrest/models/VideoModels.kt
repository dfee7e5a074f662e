// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/** Where a video stands. */
public sealed class VideoStatus(value: String) : OpenEnum(value) {
    /** Being rendered. */
    public object Processing : VideoStatus("processing")

    /** There. An end. */
    public object Completed : VideoStatus("completed")

    /** Not made; all credits were given back. An end. */
    public object Failed : VideoStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : VideoStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): VideoStatus = when (value) {
            "processing" -> Processing
            "completed" -> Completed
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}

/**
 * Why a video could not be made.
 *
 * @property message The reason, for a person.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoFailure(
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VideoFailure {
            val fields = Fields(value)
            return VideoFailure(
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

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
