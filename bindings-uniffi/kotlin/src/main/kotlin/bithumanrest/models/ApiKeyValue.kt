// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.secret

/**
 * A key that was revealed.
 *
 * @property value The key itself.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyValue(public val value: SecretText, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyValue {
            val fields = Fields(value)
            return ApiKeyValue(
                value = fields.read("value") { secret() },
                extra = fields.extra,
            )
        }
    }
}
