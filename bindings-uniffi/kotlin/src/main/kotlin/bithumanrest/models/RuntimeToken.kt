// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text

/**
 * A token that a renderer proves itself with.
 *
 * @property token The token, good for about 5 minutes. Fetch the next one after 60 seconds.
 * @property transactionId What to pass as `transactionId` next time.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RuntimeToken(
    public val token: SecretText,
    public val transactionId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RuntimeToken {
            val fields = Fields(value)
            return RuntimeToken(
                token = fields.read("token") { secret() },
                transactionId = fields.read("transaction_id") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
