// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What a change of gestures did.
 *
 * @property regenerationStatus Whether making them anew has begun.
 * @property agentId The agent's code.
 * @property regenerationError Why it could not begin.
 * @property message The service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GestureUpdate(
    public val regenerationStatus: RegenerationStatus,
    public val agentId: String? = null,
    public val regenerationError: String? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GestureUpdate {
            val fields = Fields(value)
            return GestureUpdate(
                agentId = fields.read("agent_id") { optional { text() } },
                regenerationStatus = fields.read("regeneration_status") { RegenerationStatus.of(text()) },
                regenerationError = fields.read("regeneration_error") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
