// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A key that is stored.
 *
 * @property present Whether it is there.
 * @property hint The key with most of it hidden.
 * @property updatedAt When it was stored.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class StoredSecret(
    public val present: Boolean,
    public val hint: String? = null,
    public val updatedAt: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): StoredSecret {
            val fields = Fields(value)
            return StoredSecret(
                present = fields.read("present") { bool() },
                hint = fields.read("hint") { optional { text() } },
                updatedAt = fields.read("updated_at") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
