// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Who got a message. A success alone does not mean that anyone did: ask `deliveredToRooms`.
 *
 * @property agentCode The agent's code.
 * @property deliveredToRooms How many rooms got it. Zero means that nobody heard it.
 * @property contextType What was delivered.
 * @property rooms The rooms that got it.
 * @property roomsSkipped Live rooms that did not get it because no agent is in them.
 * @property roomsFailed Rooms that it could not be delivered to.
 * @property roomsSkippedNoWorker How many live rooms were skipped because no agent is in them.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Delivery(
    public val agentCode: String,
    public val deliveredToRooms: Long,
    public val contextType: ContextType? = null,
    public val rooms: List<String> = emptyList(),
    public val roomsSkipped: List<String> = emptyList(),
    public val roomsFailed: List<String> = emptyList(),
    public val roomsSkippedNoWorker: Long? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Delivery {
            val fields = Fields(value)
            return Delivery(
                agentCode = fields.read("agent_code") { text() },
                contextType = fields.read("context_type") { optional { ContextType.of(text()) } },
                deliveredToRooms = fields.read("delivered_to_rooms") { int() },
                rooms = fields.read("rooms") { list { text() } },
                roomsSkipped = fields.read("rooms_skipped") { list { text() } },
                roomsFailed = fields.read("rooms_failed") { list { text() } },
                roomsSkippedNoWorker = fields.read("rooms_skipped_no_worker") { optional { int() } },
                extra = fields.extra,
            )
        }
    }
}
