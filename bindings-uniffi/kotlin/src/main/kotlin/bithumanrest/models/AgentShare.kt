// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Whom an agent is shared with.
 *
 * @property agentCode The agent's code.
 * @property shared Whether it is shared.
 * @property canShare Whether you may share it.
 * @property orgId The organization's id; absent when it is not shared.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentShare(
    public val agentCode: String,
    public val shared: Boolean,
    public val canShare: Boolean,
    public val orgId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentShare {
            val fields = Fields(value)
            return AgentShare(
                agentCode = fields.read("agent_code") { text() },
                orgId = fields.read("org_id") { optional { text() } },
                shared = fields.read("shared") { bool() },
                canShare = fields.read("can_share") { bool() },
                extra = fields.extra,
            )
        }
    }
}
