// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * The session of a cloud avatar.
 *
 * @property sessionId The session's id, beginning with `cs_`.
 * @property status Where it stands.
 * @property agentId The agent's code.
 * @property model The model that it runs.
 * @property roomName The room that it is in.
 * @property startedAt When it began.
 * @property endedAt When it ended.
 * @property billedSeconds Seconds that are billed.
 * @property credits What it cost.
 * @property ended Whether it has left; told by ending it only. False: it leaves within about a minute and is not
 *   billed any more.
 * @property slotReleased Whether its slot is free for another session; told by ending it only.
 * @property note The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class CloudSession(
    public val sessionId: String,
    public val status: CloudStatus,
    public val agentId: String? = null,
    public val model: ModelName? = null,
    public val roomName: String? = null,
    public val startedAt: Instant? = null,
    public val endedAt: Instant? = null,
    public val billedSeconds: Double? = null,
    public val credits: Double? = null,
    public val ended: Boolean? = null,
    public val slotReleased: Boolean? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): CloudSession {
            val fields = Fields(value)
            return CloudSession(
                sessionId = fields.read("session_id") { text() },
                status = fields.read("status") { CloudStatus.of(text()) },
                agentId = fields.read("agent_id") { optional { text() } },
                model = fields.read("model") { optional { ModelName.of(text()) } },
                roomName = fields.read("room_name") { optional { text() } },
                startedAt = fields.read("started_at") { optional { time() } },
                endedAt = fields.read("ended_at") { optional { time() } },
                billedSeconds = fields.read("billed_seconds") { optional { float() } },
                credits = fields.read("credits") { optional { float() } },
                ended = fields.read("ended") { optional { bool() } },
                slotReleased = fields.read("slot_released") { optional { bool() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
