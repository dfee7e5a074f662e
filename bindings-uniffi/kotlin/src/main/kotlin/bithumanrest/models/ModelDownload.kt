// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Where a model file can be fetched.
 *
 * @property code The agent's code.
 * @property model The model.
 * @property filename The name to store the file under.
 * @property url The file's address. Fetch it without the secret.
 * @property expiresIn Seconds until the address stops working; absent where it does not.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ModelDownload(
    public val code: String,
    public val model: ModelName,
    public val filename: String,
    public val url: String,
    public val expiresIn: Long? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ModelDownload {
            val fields = Fields(value)
            return ModelDownload(
                code = fields.read("code") { text() },
                model = fields.read("model") { ModelName.of(text()) },
                filename = fields.read("filename") { text() },
                url = fields.read("url") { text() },
                expiresIn = fields.read("expires_in") { optional { int() } },
                extra = fields.extra,
            )
        }
    }
}
