// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text

/**
 * A key that replaces another.
 *
 * @property alias What the new key is called.
 * @property secret The new key itself, known to be good. Shown this once only: keep it.
 * @property deleted What the key that was deleted was called; absent when none was.
 * @property problem Why the old key could not be deleted. It is still good then: delete it later.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyRotation(
    public val alias: String,
    public val secret: SecretText,
    public val deleted: String? = null,
    public val problem: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyRotation {
            val fields = Fields(value)
            return ApiKeyRotation(
                alias = fields.read("alias") { text() },
                secret = fields.read("secret") { secret() },
                deleted = fields.read("deleted") { optional { text() } },
                problem = fields.read("problem") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
