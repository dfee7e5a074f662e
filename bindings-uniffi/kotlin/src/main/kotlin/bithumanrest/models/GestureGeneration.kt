// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A set of gestures that is being made.
 *
 * @property agentId The agent's code.
 * @property status Where it stands.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureGeneration(
    public val agentId: String,
    public val status: GestureStatus,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureGeneration {
            val fields = Fields(value)
            return GestureGeneration(
                agentId = fields.read("agent_id") { text() },
                status = fields.read("status") { GestureStatus.of(text()) },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
