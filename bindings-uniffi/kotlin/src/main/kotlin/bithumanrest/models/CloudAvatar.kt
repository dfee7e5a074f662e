// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A cloud avatar on its way to its room.
 *
 * @property avatarSessionStarted Whether it was sent.
 * @property model The model that it runs.
 * @property userId The account that pays.
 * @property mode What it is rendered on.
 * @property agentId The agent's code, if it is an agent.
 * @property image The portrait, if it is one.
 * @property sessionId The id to read and end it by. One of the service's samples lacks it: then `sessions.list`
 *   has it.
 * @property planNotice A warning about the account's plan, in the service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class CloudAvatar(
    public val avatarSessionStarted: Boolean,
    public val model: ModelName,
    public val userId: String,
    public val mode: CloudMode? = null,
    public val agentId: String? = null,
    public val image: String? = null,
    public val sessionId: String? = null,
    public val planNotice: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): CloudAvatar {
            val fields = Fields(value)
            return CloudAvatar(
                avatarSessionStarted = fields.read("avatar_session_started") { bool() },
                model = fields.read("model") { ModelName.of(text()) },
                mode = fields.read("mode") { optional { CloudMode.of(text()) } },
                agentId = fields.read("agent_id") { optional { text() } },
                image = fields.read("image") { optional { text() } },
                userId = fields.read("user_id") { text() },
                sessionId = fields.read("session_id") { optional { text() } },
                planNotice = fields.read("plan_notice") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
