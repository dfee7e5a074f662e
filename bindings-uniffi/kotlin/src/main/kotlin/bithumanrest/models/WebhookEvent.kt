// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.json
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A verified delivery.
 *
 * @property id The delivery's id. The service may deliver twice: keep the ids you have handled.
 * @property event What happened.
 * @property created When it happened.
 * @property agentId The agent's code, for events of an agent.
 * @property jobId The video job's id, for events of a video.
 * @property videoUrl Where the video is, once it is rendered.
 * @property error Why it failed, where it failed.
 * @property agentReady What `agent.ready` carries; absent for other events.
 * @property agentFailed What `agent.failed` carries; absent for other events.
 * @property videoCompleted What `video.completed` carries; absent for other events.
 * @property videoFailed What `video.failed` carries; absent for other events.
 * @property data Everything that the event carries, whether this version knows the event or not.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookEvent(
    public val id: String,
    public val event: WebhookEventKind,
    public val created: Instant,
    public val agentId: String? = null,
    public val jobId: String? = null,
    public val videoUrl: String? = null,
    public val error: String? = null,
    public val agentReady: AgentReadyData? = null,
    public val agentFailed: AgentFailedData? = null,
    public val videoCompleted: VideoJob? = null,
    public val videoFailed: VideoJob? = null,
    public val data: Map<String, JsonValue> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): WebhookEvent {
            val fields = Fields(value)
            return WebhookEvent(
                id = fields.read("id") { text() },
                event = fields.read("event") { WebhookEventKind.of(text()) },
                created = fields.read("created") { time() },
                agentId = fields.read("agent_id") { optional { text() } },
                jobId = fields.read("job_id") { optional { text() } },
                videoUrl = fields.read("video_url") { optional { text() } },
                error = fields.read("error") { optional { text() } },
                agentReady = fields.read("agent_ready") { optional { AgentReadyData.read(this) } },
                agentFailed = fields.read("agent_failed") { optional { AgentFailedData.read(this) } },
                videoCompleted = fields.read("video_completed") { optional { VideoJob.read(this) } },
                videoFailed = fields.read("video_failed") { optional { VideoJob.read(this) } },
                data = fields.read("data") { map { json() } },
                extra = fields.extra,
            )
        }
    }
}
