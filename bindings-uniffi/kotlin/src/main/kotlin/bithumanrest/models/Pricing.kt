// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

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
