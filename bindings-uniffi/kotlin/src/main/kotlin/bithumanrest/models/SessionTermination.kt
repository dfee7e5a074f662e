// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What ending a session did.
 *
 * @property sessionId The session's id.
 * @property closed Whether its record is closed: it is no longer billed and takes no slot.
 * @property ended Whether the avatar has left. False for one in a room of your own, which leaves within about a
 *   minute.
 * @property selfHosted Whether it ran on a machine of your own, of which only the record can be closed.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionTermination(
    public val sessionId: String,
    public val closed: Boolean,
    public val ended: Boolean,
    public val selfHosted: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionTermination {
            val fields = Fields(value)
            return SessionTermination(
                sessionId = fields.read("session_id") { text() },
                closed = fields.read("closed") { bool() },
                ended = fields.read("ended") { bool() },
                selfHosted = fields.read("self_hosted") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
