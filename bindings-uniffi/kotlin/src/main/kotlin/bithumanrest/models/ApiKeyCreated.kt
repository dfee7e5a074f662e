// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.secret
import bithumanrest.internal.text

/**
 * A key just made.
 *
 * @property alias What it is called.
 * @property secret The key itself. Shown this once only: keep it.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyCreated(
    public val alias: String,
    public val secret: SecretText,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyCreated {
            val fields = Fields(value)
            return ApiKeyCreated(
                alias = fields.read("alias") { text() },
                secret = fields.read("secret") { secret() },
                extra = fields.extra,
            )
        }
    }
}
