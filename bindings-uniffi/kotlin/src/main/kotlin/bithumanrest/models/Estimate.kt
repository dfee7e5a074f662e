// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What work will cost and how long it takes, as far as that is known before it is begun. What is not known is
 * absent, never guessed.
 *
 * @property affordable Whether the balance is enough: `yes` from `creditsNeeded` on, `no` where it is too little
 *   even if everything turns out cheap.
 * @property allowed Whether the plan has room for the new agents. `yes` where none are planned.
 * @property balance The credits that the account has.
 * @property creditsLow The least that all of it costs in the end. Absent where the service tells no price for a
 *   part of it.
 * @property creditsHigh The most that all of it costs in the end.
 * @property creditsNeeded The balance that is enough for all of it: `creditsHigh`, and what a video holds back
 *   until it is rendered.
 * @property videosAtOnce How many of the videos may be rendered at a time without the credits running out before
 *   the end: each is charged for two minutes first and gets back what it did not need. Absent where that stops
 *   none of them.
 * @property agentsLeft How many more agents the plan has room for. Absent where none are planned, the plan sets
 *   no limit or it is not known.
 * @property secondsLow The least time that all of it takes when it is begun at once, in seconds. Absent where
 *   that of a part is not known.
 * @property secondsHigh The most time, in seconds. The service's own queue is not visible and may add to it.
 * @property lines The parts, in the order that they were asked for.
 * @property upgradeUrl Where to change the plan or to buy credits.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Estimate(
    public val affordable: Verdict,
    public val allowed: Verdict,
    public val balance: Double,
    public val creditsLow: Double? = null,
    public val creditsHigh: Double? = null,
    public val creditsNeeded: Double? = null,
    public val videosAtOnce: Long? = null,
    public val agentsLeft: Long? = null,
    public val secondsLow: Double? = null,
    public val secondsHigh: Double? = null,
    public val lines: List<EstimateLine> = emptyList(),
    public val upgradeUrl: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Estimate {
            val fields = Fields(value)
            return Estimate(
                affordable = fields.read("affordable") { Verdict.of(text()) },
                allowed = fields.read("allowed") { Verdict.of(text()) },
                creditsLow = fields.read("credits_low") { optional { float() } },
                creditsHigh = fields.read("credits_high") { optional { float() } },
                creditsNeeded = fields.read("credits_needed") { optional { float() } },
                balance = fields.read("balance") { float() },
                videosAtOnce = fields.read("videos_at_once") { optional { int() } },
                agentsLeft = fields.read("agents_left") { optional { int() } },
                secondsLow = fields.read("seconds_low") { optional { float() } },
                secondsHigh = fields.read("seconds_high") { optional { float() } },
                lines = fields.read("lines") { list { EstimateLine.read(this) } },
                upgradeUrl = fields.read("upgrade_url") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
