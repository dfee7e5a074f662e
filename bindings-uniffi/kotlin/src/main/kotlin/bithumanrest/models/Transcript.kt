// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * What was said in a session.
 *
 * @property sessionId The session's id.
 * @property agentCode The agent's code.
 * @property started When the session began.
 * @property ended When it ended; absent while it is live.
 * @property live Whether it goes on.
 * @property messages What was said, oldest first; nothing for sessions on machines of your own.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Transcript(
    public val sessionId: String,
    public val agentCode: String? = null,
    public val started: Instant? = null,
    public val ended: Instant? = null,
    public val live: Boolean? = null,
    public val messages: List<TranscriptMessage> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Transcript {
            val fields = Fields(value)
            return Transcript(
                sessionId = fields.read("session_id") { text() },
                agentCode = fields.read("agent_code") { optional { text() } },
                started = fields.read("started") { optional { time() } },
                ended = fields.read("ended") { optional { time() } },
                live = fields.read("live") { optional { bool() } },
                messages = fields.read("messages") { list { TranscriptMessage.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
