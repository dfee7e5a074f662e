// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * An event of a conversation, as the console is told to deliver it. It is not signed: anyone who knows the address
 * can send one.
 *
 * @property agentId The agent's code.
 * @property eventType What happened.
 * @property timestamp When the event was sent.
 * @property isTest Whether the console's test button sent it.
 * @property data What it carries.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionEvent(
    public val agentId: String,
    public val eventType: SessionEventKind,
    public val timestamp: Instant,
    public val isTest: Boolean,
    public val data: SessionEventData,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionEvent {
            val fields = Fields(value)
            return SessionEvent(
                agentId = fields.read("agent_id") { text() },
                eventType = fields.read("event_type") { SessionEventKind.of(text()) },
                timestamp = fields.read("timestamp") { time() },
                isTest = fields.read("is_test") { bool() },
                data = fields.read("data") { SessionEventData.read(this) },
                extra = fields.extra,
            )
        }
    }
}
