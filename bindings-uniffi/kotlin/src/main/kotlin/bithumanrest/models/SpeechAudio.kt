// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bytes
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.text

/**
 * Speech, whole.
 *
 * @property audio The file or the samples.
 * @property contentType Its media type, such as `audio/wav`.
 * @property sampleRate Samples a second.
 * @property duration Its length in seconds.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SpeechAudio(
    public val audio: ByteArray,
    public val contentType: String,
    public val sampleRate: Long,
    public val duration: Double,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SpeechAudio {
            val fields = Fields(value)
            return SpeechAudio(
                audio = fields.read("audio") { bytes() },
                contentType = fields.read("content_type") { text() },
                sampleRate = fields.read("sample_rate") { int() },
                duration = fields.read("duration") { float() },
                extra = fields.extra,
            )
        }
    }
}
