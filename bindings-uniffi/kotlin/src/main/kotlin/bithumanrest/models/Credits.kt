// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * How many credits are left, and how far they reach.
 *
 * @property userId The account's id.
 * @property balance All credits left. Fractional, and down to -11 while the service lets a session finish.
 * @property planCredits Credits of the plan left.
 * @property topupCredits Bought credits left.
 * @property isEnterprise Whether the account has an enterprise plan.
 * @property minutesEstimate Whole minutes that the balance pays for, by way of serving, such as
 *   `essence_2_cloud` or `voice_chat`.
 * @property isEnterprisePlanUser An older name of `isEnterprise`, which the service is dropping.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Credits(
    public val userId: String,
    public val balance: Double,
    public val planCredits: Double,
    public val topupCredits: Double,
    public val isEnterprise: Boolean,
    public val minutesEstimate: Map<String, Long> = emptyMap(),
    public val isEnterprisePlanUser: Boolean? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Credits {
            val fields = Fields(value)
            return Credits(
                userId = fields.read("user_id") { text() },
                balance = fields.read("balance") { float() },
                planCredits = fields.read("plan_credits") { float() },
                topupCredits = fields.read("topup_credits") { float() },
                minutesEstimate = fields.read("minutes_estimate") { map { int() } },
                isEnterprise = fields.read("is_enterprise") { bool() },
                isEnterprisePlanUser = fields.read("is_enterprise_plan_user") { optional { bool() } },
                extra = fields.extra,
            )
        }
    }
}
