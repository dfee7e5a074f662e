// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What a deletion did.
 *
 * @property deleted Whether the agent is gone.
 * @property agentCode The agent's code; absent when a repeated request found the agent gone already.
 * @property artifactCleanup What happens to its files, such as `pending`.
 * @property billingHistory What happens to its billing records.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentDeletion(
    public val deleted: Boolean,
    public val agentCode: String? = null,
    public val artifactCleanup: String? = null,
    public val billingHistory: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentDeletion {
            val fields = Fields(value)
            return AgentDeletion(
                deleted = fields.read("deleted") { bool() },
                agentCode = fields.read("agent_code") { optional { text() } },
                artifactCleanup = fields.read("artifact_cleanup") { optional { text() } },
                billingHistory = fields.read("billing_history") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
