// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * A voice.
 *
 * @property id The name to pass as `voice`.
 * @property kind Where it comes from.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Voice(public val id: String, public val kind: VoiceKind, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): Voice {
            val fields = Fields(value)
            return Voice(
                id = fields.read("id") { text() },
                kind = fields.read("kind") { VoiceKind.of(text()) },
                extra = fields.extra,
            )
        }
    }
}
