// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What a deletion did.
 *
 * @property alias What the key was called; absent when a repeated request found it gone already.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKeyDeletion(
    public val alias: String? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKeyDeletion {
            val fields = Fields(value)
            return ApiKeyDeletion(
                alias = fields.read("alias") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
