// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/**
 * A session with an agent.
 *
 * @property id The session's id.
 * @property status Where it stands.
 * @property agentCode The agent's code.
 * @property agentName The agent's name.
 * @property billingType The rate that it is billed at, as a pricing code.
 * @property keyAlias The alias of the API key that opened it.
 * @property roomName Its live room.
 * @property started When it began.
 * @property lastSeen When it was last heard of.
 * @property minutes How long it lasted so far, in minutes.
 * @property credits What it cost so far.
 * @property burnRateCrPerMin What it costs now, in credits a minute.
 * @property hasTranscript Whether what was said can be read.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Session(
    public val id: String,
    public val status: SessionStatus,
    public val agentCode: String? = null,
    public val agentName: String? = null,
    public val billingType: String? = null,
    public val keyAlias: String? = null,
    public val roomName: String? = null,
    public val started: Instant? = null,
    public val lastSeen: Instant? = null,
    public val minutes: Double? = null,
    public val credits: Double? = null,
    public val burnRateCrPerMin: Double? = null,
    public val hasTranscript: Boolean? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Session {
            val fields = Fields(value)
            return Session(
                id = fields.read("id") { text() },
                agentCode = fields.read("agent_code") { optional { text() } },
                agentName = fields.read("agent_name") { optional { text() } },
                billingType = fields.read("billing_type") { optional { text() } },
                keyAlias = fields.read("key_alias") { optional { text() } },
                roomName = fields.read("room_name") { optional { text() } },
                started = fields.read("started") { optional { time() } },
                lastSeen = fields.read("last_seen") { optional { time() } },
                minutes = fields.read("minutes") { optional { float() } },
                credits = fields.read("credits") { optional { float() } },
                burnRateCrPerMin = fields.read("burn_rate_cr_per_min") { optional { float() } },
                status = fields.read("status") { SessionStatus.of(text()) },
                hasTranscript = fields.read("has_transcript") { optional { bool() } },
                extra = fields.extra,
            )
        }
    }
}
