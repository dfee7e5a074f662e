// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * What an event of a conversation carries.
 *
 * @property roomName The room.
 * @property participantCount How many are in the room.
 * @property sessionId The conversation.
 * @property role Who said it, for a message.
 * @property message What was said, for a message.
 * @property timestamp When it was said, for a message.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionEventData(
    public val roomName: String? = null,
    public val participantCount: Long? = null,
    public val sessionId: String? = null,
    public val role: ChatRole? = null,
    public val message: String? = null,
    public val timestamp: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionEventData {
            val fields = Fields(value)
            return SessionEventData(
                roomName = fields.read("room_name") { optional { text() } },
                participantCount = fields.read("participant_count") { optional { int() } },
                sessionId = fields.read("session_id") { optional { text() } },
                role = fields.read("role") { optional { ChatRole.of(text()) } },
                message = fields.read("message") { optional { text() } },
                timestamp = fields.read("timestamp") { optional { time() } },
                extra = fields.extra,
            )
        }
    }
}
