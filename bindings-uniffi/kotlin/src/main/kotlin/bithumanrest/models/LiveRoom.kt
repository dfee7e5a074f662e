// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A room in which an agent is live.
 *
 * @property roomId The room's id.
 * @property deliverable Whether it can hear: false while the room is open but no agent is in it.
 * @property numParticipants How many take part, the agent among them.
 * @property createdAt When it was opened.
 * @property matchedBy How the service found the room.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class LiveRoom(
    public val roomId: String,
    public val deliverable: Boolean,
    public val numParticipants: Long? = null,
    public val createdAt: Instant? = null,
    public val matchedBy: RoomMatch? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): LiveRoom {
            val fields = Fields(value)
            return LiveRoom(
                roomId = fields.read("room_id") { text() },
                numParticipants = fields.read("num_participants") { optional { int() } },
                createdAt = fields.read("created_at") { optional { time() } },
                deliverable = fields.read("deliverable") { bool() },
                matchedBy = fields.read("matched_by") { optional { RoomMatch.of(text()) } },
                extra = fields.extra,
            )
        }
    }
}
