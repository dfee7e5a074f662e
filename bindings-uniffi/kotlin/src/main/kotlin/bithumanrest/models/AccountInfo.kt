// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * An account.
 *
 * @property userId The account's id, which the paths under `/v2` carry.
 * @property email The e-mail address it is registered with.
 * @property plan The plan's short name, such as `pro`.
 * @property planCode The plan's billing name, such as `membership_pro`.
 * @property creditBalance All credits left: of the plan, bought and given.
 * @property planCreditsRemaining Credits of the plan left in this billing month.
 * @property topupCreditsRemaining Bought credits left; they do not expire and are spent after the plan's.
 * @property accountStatus The account's state, such as `active`.
 * @property upgradeUrl Where to change the plan.
 * @property pricingUrl Where the plans are compared.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AccountInfo(
    public val userId: String,
    public val email: String,
    public val plan: String,
    public val planCode: String,
    public val creditBalance: Double,
    public val planCreditsRemaining: Double,
    public val topupCreditsRemaining: Double,
    public val accountStatus: String,
    public val upgradeUrl: String? = null,
    public val pricingUrl: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AccountInfo {
            val fields = Fields(value)
            return AccountInfo(
                userId = fields.read("user_id") { text() },
                email = fields.read("email") { text() },
                plan = fields.read("plan") { text() },
                planCode = fields.read("plan_code") { text() },
                creditBalance = fields.read("credit_balance") { float() },
                planCreditsRemaining = fields.read("plan_credits_remaining") { float() },
                topupCreditsRemaining = fields.read("topup_credits_remaining") { float() },
                accountStatus = fields.read("account_status") { text() },
                upgradeUrl = fields.read("upgrade_url") { optional { text() } },
                pricingUrl = fields.read("pricing_url") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
