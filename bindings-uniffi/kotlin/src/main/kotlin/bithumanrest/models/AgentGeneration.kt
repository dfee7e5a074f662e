// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A creation that was accepted.
 *
 * @property agentId The code of the agent that is being made.
 * @property status Where its creation stands.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentGeneration(
    public val agentId: String,
    public val status: AgentStatus,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentGeneration {
            val fields = Fields(value)
            return AgentGeneration(
                agentId = fields.read("agent_id") { text() },
                status = fields.read("status") { AgentStatus.of(text()) },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
