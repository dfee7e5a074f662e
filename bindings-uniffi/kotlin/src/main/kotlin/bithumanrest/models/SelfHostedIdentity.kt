// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Whom a self-hosted renderer works for.
 *
 * @property userId The account that pays.
 * @property keyId What tells the key from others without being it: `key_` and 16 hexadecimal digits.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SelfHostedIdentity(
    public val userId: String,
    public val keyId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SelfHostedIdentity {
            val fields = Fields(value)
            return SelfHostedIdentity(
                userId = fields.read("user_id") { text() },
                keyId = fields.read("key_id") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
