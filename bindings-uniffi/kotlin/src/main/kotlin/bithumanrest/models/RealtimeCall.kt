// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * A call that has begun.
 *
 * @property sdp The answer to the offer, in the Session Description Protocol.
 * @property call The call's id, to hang up with.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeCall(public val sdp: String, public val call: String, public val extra: Map<String, JsonValue> = emptyMap()) {
    internal companion object {
        fun read(value: NativeValue): RealtimeCall {
            val fields = Fields(value)
            return RealtimeCall(
                sdp = fields.read("sdp") { text() },
                call = fields.read("call") { text() },
                extra = fields.extra,
            )
        }
    }
}
