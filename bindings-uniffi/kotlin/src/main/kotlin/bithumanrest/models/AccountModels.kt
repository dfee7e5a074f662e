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
import bithumanrest.internal.time
import kotlin.time.Instant

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

/**
 * What an agent costs, once.
 *
 * @property unit What the numbers are counted in.
 * @property byModel Credits by model. The number of `auto` is the highest that it can come to.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentPricing(
    public val unit: String? = null,
    public val byModel: Map<String, Double> = emptyMap(),
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentPricing {
            val fields = Fields(value)
            return AgentPricing(
                unit = fields.read("unit") { optional { text() } },
                byModel = fields.read("by_model") { map { float() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a video costs.
 *
 * @property unit What the numbers are counted in.
 * @property billing How minutes are counted.
 * @property rates Credits a minute, by model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VideoPricing(
    public val unit: String? = null,
    public val billing: String? = null,
    public val rates: Map<String, Double> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VideoPricing {
            val fields = Fields(value)
            return VideoPricing(
                unit = fields.read("unit") { optional { text() } },
                billing = fields.read("billing") { optional { text() } },
                rates = fields.read("rates") { map { float() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a set of gestures costs, once.
 *
 * @property flat Credits a set.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class GesturePricing(
    public val flat: Double,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): GesturePricing {
            val fields = Fields(value)
            return GesturePricing(
                flat = fields.read("flat") { float() },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A price by time.
 *
 * @property rate Credits a minute.
 * @property pricingCode The name that usage records carry.
 * @property rounding How seconds are rounded.
 * @property basis What is counted.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Rate(
    public val rate: Double,
    public val pricingCode: String? = null,
    public val rounding: String? = null,
    public val basis: String? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Rate {
            val fields = Fields(value)
            return Rate(
                pricingCode = fields.read("pricing_code") { optional { text() } },
                rate = fields.read("rate") { float() },
                rounding = fields.read("rounding") { optional { text() } },
                basis = fields.read("basis") { optional { text() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The rates of the service's cloud.
 *
 * @property byModel By model.
 * @property chatLine A managed voice conversation.
 * @property cameraChatLine A managed conversation with camera.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class HostedRates(
    public val byModel: Map<String, Rate> = emptyMap(),
    public val chatLine: Rate? = null,
    public val cameraChatLine: Rate? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): HostedRates {
            val fields = Fields(value)
            return HostedRates(
                byModel = fields.read("by_model") { map { Rate.read(this) } },
                chatLine = fields.read("chat_line") { optional { Rate.read(this) } },
                cameraChatLine = fields.read("camera_chat_line") { optional { Rate.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * The rates of machines of your own.
 *
 * @property byModel By model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SelfHostedRates(
    public val byModel: Map<String, Rate> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SelfHostedRates {
            val fields = Fields(value)
            return SelfHostedRates(
                byModel = fields.read("by_model") { map { Rate.read(this) } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What rendering in the visitor's browser is billed as.
 *
 * @property surface The rate table that applies.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class BrowserRates(
    public val surface: String? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): BrowserRates {
            val fields = Fields(value)
            return BrowserRates(
                surface = fields.read("surface") { optional { text() } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What live time costs.
 *
 * @property unit What the numbers are counted in.
 * @property available Whether the service could tell the prices.
 * @property hosted Conversations in the service's cloud.
 * @property selfHosted Conversations on machines of your own.
 * @property inBrowser Conversations rendered in the visitor's browser.
 * @property note Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class LivePricing(
    public val unit: String? = null,
    public val available: Boolean? = null,
    public val hosted: HostedRates? = null,
    public val selfHosted: SelfHostedRates? = null,
    public val inBrowser: BrowserRates? = null,
    public val note: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): LivePricing {
            val fields = Fields(value)
            return LivePricing(
                unit = fields.read("unit") { optional { text() } },
                available = fields.read("available") { optional { bool() } },
                hosted = fields.read("hosted") { optional { HostedRates.read(this) } },
                selfHosted = fields.read("self_hosted") { optional { SelfHostedRates.read(this) } },
                inBrowser = fields.read("in_browser") { optional { BrowserRates.read(this) } },
                note = fields.read("note") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What things cost. Plans are not part of it.
 *
 * @property unit What the numbers are counted in.
 * @property agentGeneration The price of an agent.
 * @property talkingVideo The price of a video.
 * @property dynamicsGeneration The price of a set of gestures.
 * @property realtime The price of live time.
 * @property notes Remarks of the service.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Pricing(
    public val unit: String,
    public val agentGeneration: AgentPricing,
    public val talkingVideo: VideoPricing,
    public val dynamicsGeneration: GesturePricing,
    public val realtime: LivePricing? = null,
    public val notes: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Pricing {
            val fields = Fields(value)
            return Pricing(
                unit = fields.read("unit") { text() },
                agentGeneration = fields.read("agent_generation") { AgentPricing.read(this) },
                talkingVideo = fields.read("talking_video") { VideoPricing.read(this) },
                dynamicsGeneration = fields.read("dynamics_generation") { GesturePricing.read(this) },
                realtime = fields.read("realtime") { optional { LivePricing.read(this) } },
                notes = fields.read("notes") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

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

/**
 * One change of the balance.
 *
 * @property pricingCode The rate that was applied. Its beginning tells a charge (`usage_…`) from a grant
 *   (`membership_…`, `credit_refund_…`).
 * @property creditsChange How many credits, always positive: `pricingCode` tells whether they were spent or
 *   given.
 * @property createdAt When it was recorded.
 * @property id The record's id.
 * @property activityType What caused it, in the service's older vocabulary; gone from 2026-12-26, read `source`
 *   instead.
 * @property source What caused it.
 * @property pricingCodeMeaning The pricing code in words; absent for grants.
 * @property app The product that reported it.
 * @property agentCode The agent it belongs to, if any.
 * @property framesRendered How many frames were rendered, where that was counted.
 * @property roomName The live room it belongs to, if any.
 * @property startTime When the charged time began.
 * @property endTime When the charged time ended.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class UsageEvent(
    public val pricingCode: String,
    public val creditsChange: Double,
    public val createdAt: Instant,
    public val id: String? = null,
    public val activityType: String? = null,
    public val source: String? = null,
    public val pricingCodeMeaning: String? = null,
    public val app: String? = null,
    public val agentCode: String? = null,
    public val framesRendered: Long? = null,
    public val roomName: String? = null,
    public val startTime: Instant? = null,
    public val endTime: Instant? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): UsageEvent {
            val fields = Fields(value)
            return UsageEvent(
                id = fields.read("id") { optional { text() } },
                activityType = fields.read("activity_type") { optional { text() } },
                source = fields.read("source") { optional { text() } },
                pricingCode = fields.read("pricing_code") { text() },
                pricingCodeMeaning = fields.read("pricing_code_meaning") { optional { text() } },
                app = fields.read("app") { optional { text() } },
                agentCode = fields.read("agent_code") { optional { text() } },
                creditsChange = fields.read("credits_change") { float() },
                framesRendered = fields.read("frames_rendered") { optional { int() } },
                roomName = fields.read("room_name") { optional { text() } },
                startTime = fields.read("start_time") { optional { time() } },
                endTime = fields.read("end_time") { optional { time() } },
                createdAt = fields.read("created_at") { time() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A charge with what was given back of it.
 *
 * @property net Credits that were spent in the end; 0 for a failure, negative for a refund without its charge.
 * @property charge What was charged. Absent where it is older than the records that were looked at.
 * @property refund What was given back of it: of a video the minutes that it did not need, of a failure
 *   everything.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class UsageEntry(
    public val net: Double,
    public val charge: UsageEvent? = null,
    public val refund: UsageEvent? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): UsageEntry {
            val fields = Fields(value)
            return UsageEntry(
                charge = fields.read("charge") { optional { UsageEvent.read(this) } },
                refund = fields.read("refund") { optional { UsageEvent.read(this) } },
                net = fields.read("net") { float() },
                extra = fields.extra,
            )
        }
    }
}
