// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

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
