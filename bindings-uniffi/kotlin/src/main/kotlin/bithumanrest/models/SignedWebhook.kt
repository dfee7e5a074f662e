// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.map
import bithumanrest.internal.text

/**
 * What signing a delivery gave.
 *
 * @property signature The value of `X-BitHuman-Signature`.
 * @property timestamp When it was signed, in Unix seconds.
 * @property headers The headers to deliver it with.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SignedWebhook(
    public val signature: String,
    public val timestamp: Long,
    public val headers: Map<String, String> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SignedWebhook {
            val fields = Fields(value)
            return SignedWebhook(
                signature = fields.read("signature") { text() },
                timestamp = fields.read("timestamp") { int() },
                headers = fields.read("headers") { map { text() } },
                extra = fields.extra,
            )
        }
    }
}
