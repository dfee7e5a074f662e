// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.optional

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
