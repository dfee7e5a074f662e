// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * What one entry of the work costs and takes, all of its `count` together.
 *
 * @property kind What it is.
 * @property count How often it is done.
 * @property creditsFrom Where the price is from.
 * @property secondsFrom Where the time is from.
 * @property model The engine.
 * @property creditsLow The least that it costs in the end.
 * @property creditsHigh The most that it costs in the end.
 * @property secondsLow The least time that it takes, in seconds.
 * @property secondsHigh The most time that it takes, in seconds.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class EstimateLine(
    public val kind: WorkKind,
    public val count: Long,
    public val creditsFrom: FigureSource,
    public val secondsFrom: FigureSource,
    public val model: GenerateModel? = null,
    public val creditsLow: Double? = null,
    public val creditsHigh: Double? = null,
    public val secondsLow: Double? = null,
    public val secondsHigh: Double? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): EstimateLine {
            val fields = Fields(value)
            return EstimateLine(
                kind = fields.read("kind") { WorkKind.of(text()) },
                model = fields.read("model") { optional { GenerateModel.of(text()) } },
                count = fields.read("count") { int() },
                creditsLow = fields.read("credits_low") { optional { float() } },
                creditsHigh = fields.read("credits_high") { optional { float() } },
                creditsFrom = fields.read("credits_from") { FigureSource.of(text()) },
                secondsLow = fields.read("seconds_low") { optional { float() } },
                secondsHigh = fields.read("seconds_high") { optional { float() } },
                secondsFrom = fields.read("seconds_from") { FigureSource.of(text()) },
                extra = fields.extra,
            )
        }
    }
}
