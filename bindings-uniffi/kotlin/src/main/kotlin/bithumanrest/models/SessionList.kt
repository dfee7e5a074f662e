// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.list

/**
 * Sessions, with figures of the account as it is now.
 *
 * @property activeCount How many sessions are live.
 * @property liveBurnRateCrPerMin What the live sessions cost together, in credits a minute.
 * @property creditsThisHour Credits that sessions cost in the last hour.
 * @property sessions The sessions.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SessionList(
    public val activeCount: Long,
    public val liveBurnRateCrPerMin: Double,
    public val creditsThisHour: Double,
    public val sessions: List<Session> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SessionList {
            val fields = Fields(value)
            return SessionList(
                activeCount = fields.read("active_count") { int() },
                liveBurnRateCrPerMin = fields.read("live_burn_rate_cr_per_min") { float() },
                creditsThisHour = fields.read("credits_this_hour") { float() },
                sessions = fields.read("sessions") { list { Session.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
