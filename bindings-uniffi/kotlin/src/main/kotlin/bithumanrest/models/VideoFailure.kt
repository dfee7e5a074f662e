// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Why a video could not be made.
 *
 * @property message The reason, for a person.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoFailure(public val message: String? = null, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): VideoFailure {
            val fields = Fields(value)
            return VideoFailure(
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
