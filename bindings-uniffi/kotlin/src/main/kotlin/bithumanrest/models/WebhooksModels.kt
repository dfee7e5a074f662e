// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.json
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** What a webhook can tell of. */
public sealed class WebhookEventType(value: String) : OpenEnum(value) {
    /** An agent is ready. */
    public object AgentReady : WebhookEventType("agent.ready")

    /** An agent could not be made. */
    public object AgentFailed : WebhookEventType("agent.failed")

    /** A video is ready. */
    public object VideoCompleted : WebhookEventType("video.completed")

    /** A video could not be made. */
    public object VideoFailed : WebhookEventType("video.failed")

    /** A test, sent by `webhooks.test` to any endpoint. */
    public object Ping : WebhookEventType("ping")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : WebhookEventType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): WebhookEventType = when (value) {
            "agent.ready" -> AgentReady
            "agent.failed" -> AgentFailed
            "video.completed" -> VideoCompleted
            "video.failed" -> VideoFailed
            "ping" -> Ping
            else -> Unknown(value)
        }
    }
}

/** What happened. */
public sealed class WebhookEventKind(value: String) : OpenEnum(value) {
    /** An agent is ready to be used. */
    public object AgentReady : WebhookEventKind("agent.ready")

    /** An agent could not be made; its credits were refunded. */
    public object AgentFailed : WebhookEventKind("agent.failed")

    /** A video is rendered. */
    public object VideoCompleted : WebhookEventKind("video.completed")

    /** A video could not be rendered; its credits were refunded. */
    public object VideoFailed : WebhookEventKind("video.failed")

    /** A test delivery. */
    public object Ping : WebhookEventKind("ping")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : WebhookEventKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): WebhookEventKind = when (value) {
            "agent.ready" -> AgentReady
            "agent.failed" -> AgentFailed
            "video.completed" -> VideoCompleted
            "video.failed" -> VideoFailed
            "ping" -> Ping
            else -> Unknown(value)
        }
    }
}

/**
 * An endpoint just registered, with its secret.
 *
 * @property id The endpoint's id.
 * @property url Where it delivers.
 * @property active Whether it delivers at present.
 * @property secret The key of its signatures, prefix `whsec_` included. Shown this once only: keep it.
 * @property events What it tells of; everything when empty.
 * @property description The note given when it was registered.
 * @property createdAt When it was registered.
 * @property updatedAt When it last changed.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookCreated(
    public val id: String,
    public val url: String,
    public val active: Boolean,
    public val secret: SecretText,
    public val events: List<WebhookEventType> = emptyList(),
    public val description: String? = null,
    public val createdAt: Instant? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): WebhookCreated {
            val fields = Fields(value)
            return WebhookCreated(
                id = fields.read("id") { text() },
                url = fields.read("url") { text() },
                events = fields.read("events") { list { WebhookEventType.of(text()) } },
                description = fields.read("description") { optional { text() } },
                active = fields.read("active") { bool() },
                createdAt = fields.read("created_at") { optional { time() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                secret = fields.read("secret") { secret() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A registered endpoint.
 *
 * @property id The endpoint's id.
 * @property url Where it delivers.
 * @property active Whether it delivers at present.
 * @property events What it tells of; everything when empty.
 * @property description The note given when it was registered.
 * @property createdAt When it was registered.
 * @property updatedAt When it last changed.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Webhook(
    public val id: String,
    public val url: String,
    public val active: Boolean,
    public val events: List<WebhookEventType> = emptyList(),
    public val description: String? = null,
    public val createdAt: Instant? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Webhook {
            val fields = Fields(value)
            return Webhook(
                id = fields.read("id") { text() },
                url = fields.read("url") { text() },
                events = fields.read("events") { list { WebhookEventType.of(text()) } },
                description = fields.read("description") { optional { text() } },
                active = fields.read("active") { bool() },
                createdAt = fields.read("created_at") { optional { time() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a removal did.
 *
 * @property deleted Whether the endpoint is gone.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookDeletion(
    public val deleted: Boolean,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): WebhookDeletion {
            val fields = Fields(value)
            return WebhookDeletion(
                deleted = fields.read("deleted") { bool() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * How a test delivery went.
 *
 * @property delivered Whether the endpoint took it.
 * @property attempts How often it was tried.
 * @property statusCode The status that the endpoint answered; absent when there was no answer.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookTest(
    public val delivered: Boolean,
    public val attempts: Long,
    public val statusCode: Long? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): WebhookTest {
            val fields = Fields(value)
            return WebhookTest(
                delivered = fields.read("delivered") { bool() },
                statusCode = fields.read("status_code") { optional { int() } },
                attempts = fields.read("attempts") { int() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * One event on its way to an endpoint.
 *
 * @property id The delivery's id, the same in every attempt: drop repetitions by it.
 * @property eventType What it tells of.
 * @property attempts How often it was tried, at most 3 times.
 * @property delivered Whether the endpoint took it.
 * @property statusCode The status that the endpoint answered last; absent when there was no answer.
 * @property createdAt When it was first tried.
 * @property updatedAt When it was last tried.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class WebhookDelivery(
    public val id: String,
    public val eventType: WebhookEventType,
    public val attempts: Long,
    public val delivered: Boolean,
    public val statusCode: Long? = null,
    public val createdAt: Instant? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): WebhookDelivery {
            val fields = Fields(value)
            return WebhookDelivery(
                id = fields.read("id") { text() },
                eventType = fields.read("event_type") { WebhookEventType.of(text()) },
                statusCode = fields.read("status_code") { optional { int() } },
                attempts = fields.read("attempts") { int() },
                delivered = fields.read("delivered") { bool() },
                createdAt = fields.read("created_at") { optional { time() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}

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
 * @property data Everything that the event carries.
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
                data = fields.read("data") { map { json() } },
                extra = fields.extra,
            )
        }
    }
}
