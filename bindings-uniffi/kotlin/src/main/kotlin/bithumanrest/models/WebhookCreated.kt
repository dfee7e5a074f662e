// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

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
