// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A key, without itself.
 *
 * @property alias What it is called.
 * @property keyDisplay The key with its middle hidden.
 * @property createdAt When it was made.
 * @property name What it is called, once more.
 * @property key What it is called, a third time: not the key.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ApiKey(
    public val alias: String,
    public val keyDisplay: String,
    public val createdAt: Instant,
    public val name: String? = null,
    public val key: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ApiKey {
            val fields = Fields(value)
            return ApiKey(
                alias = fields.read("alias") { text() },
                name = fields.read("name") { optional { text() } },
                key = fields.read("key") { optional { text() } },
                keyDisplay = fields.read("key_display") { text() },
                createdAt = fields.read("created_at") { time() },
                extra = fields.extra,
            )
        }
    }
}
