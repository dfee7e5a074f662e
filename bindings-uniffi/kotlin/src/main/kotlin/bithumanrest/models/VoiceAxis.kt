// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A quality of a voice that can be bent.
 *
 * @property name The name to use as a key of `axes`, such as `pitch`.
 * @property description What it changes.
 * @property suggestedMin The lowest value that sounds natural.
 * @property suggestedMax The highest value that sounds natural.
 * @property anchorProjections Where each voice stands on it, by voice.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VoiceAxis(
    public val name: String,
    public val description: String? = null,
    public val suggestedMin: Double? = null,
    public val suggestedMax: Double? = null,
    public val anchorProjections: Map<String, Double> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VoiceAxis {
            val fields = Fields(value)
            return VoiceAxis(
                name = fields.read("name") { text() },
                description = fields.read("description") { optional { text() } },
                suggestedMin = fields.read("suggested_min") { optional { float() } },
                suggestedMax = fields.read("suggested_max") { optional { float() } },
                anchorProjections = fields.read("anchor_projections") { map { float() } },
                extra = fields.extra,
            )
        }
    }
}
