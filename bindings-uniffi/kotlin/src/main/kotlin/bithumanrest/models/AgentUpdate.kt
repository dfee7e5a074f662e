// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.text

/**
 * What an update did.
 *
 * @property agentCode The agent's code.
 * @property updated Whether anything changed.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentUpdate(
    public val agentCode: String,
    public val updated: Boolean,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentUpdate {
            val fields = Fields(value)
            return AgentUpdate(
                agentCode = fields.read("agent_code") { text() },
                updated = fields.read("updated") { bool() },
                extra = fields.extra,
            )
        }
    }
}
