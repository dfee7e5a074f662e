// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** What a scoped token may do. */
public sealed class TokenScope(value: String) : OpenEnum(value) {
    /** Fetch the agent's model file and report on rendering it. */
    public object RuntimeHeartbeat : TokenScope("runtime-heartbeat")

    /** Start the agent's cloud avatar in a LiveKit room. */
    public object LivekitCloud : TokenScope("livekit-cloud")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : TokenScope(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): TokenScope = when (value) {
            "runtime-heartbeat" -> RuntimeHeartbeat
            "livekit-cloud" -> LivekitCloud
            else -> Unknown(value)
        }
    }
}

/**
 * A token that a renderer proves itself with.
 *
 * @property token The token, good for about 5 minutes. Fetch the next one after 60 seconds.
 * @property transactionId What to pass as `transactionId` next time.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RuntimeToken(
    public val token: SecretText,
    public val transactionId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RuntimeToken {
            val fields = Fields(value)
            return RuntimeToken(
                token = fields.read("token") { secret() },
                transactionId = fields.read("transaction_id") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

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
