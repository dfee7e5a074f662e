// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * The gestures of an agent.
 *
 * @property agentId The agent's code.
 * @property status Where making them stands; `ready` for an agent that never had any.
 * @property url The gesture model's address. Only when it is there does the agent have gestures, whatever the
 *   status says.
 * @property gestures The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureSet(
    public val agentId: String,
    public val status: GestureStatus,
    public val url: String? = null,
    public val gestures: Map<String, String> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureSet {
            val fields = Fields(value)
            return GestureSet(
                agentId = fields.read("agent_id") { text() },
                url = fields.read("url") { optional { text() } },
                status = fields.read("status") { GestureStatus.of(text()) },
                gestures = fields.read("gestures") { map { text() } },
                extra = fields.extra,
            )
        }
    }
}
