// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.text

/**
 * What `agent.ready` carries.
 *
 * @property agentId The agent's code.
 * @property code The agent's code once more, under its other name.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentReadyData(
    public val agentId: String,
    public val code: String,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentReadyData {
            val fields = Fields(value)
            return AgentReadyData(
                agentId = fields.read("agent_id") { text() },
                code = fields.read("code") { text() },
                extra = fields.extra,
            )
        }
    }
}
