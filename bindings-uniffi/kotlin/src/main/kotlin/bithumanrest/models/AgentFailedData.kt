// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What `agent.failed` carries.
 *
 * @property agentId The agent's code.
 * @property code The agent's code once more, under its other name.
 * @property error Why it could not be made.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentFailedData(
    public val agentId: String,
    public val code: String,
    public val error: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentFailedData {
            val fields = Fields(value)
            return AgentFailedData(
                agentId = fields.read("agent_id") { text() },
                code = fields.read("code") { text() },
                error = fields.read("error") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
