// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A token that is good for one agent.
 *
 * @property scopedToken The token. It cannot be renewed: make another when it ends.
 * @property userId The account that pays for what is done with it.
 * @property agentCode The agent's code.
 * @property expiresAt When it ends, one hour after it was made.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ScopedToken(
    public val scopedToken: SecretText,
    public val userId: String,
    public val agentCode: String,
    public val expiresAt: Instant,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ScopedToken {
            val fields = Fields(value)
            return ScopedToken(
                scopedToken = fields.read("scoped_token") { secret() },
                userId = fields.read("user_id") { text() },
                agentCode = fields.read("agent_code") { text() },
                expiresAt = fields.read("expires_at") { time() },
                extra = fields.extra,
            )
        }
    }
}
