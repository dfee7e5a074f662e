// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

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
