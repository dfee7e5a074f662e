// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bytes
import bithumanrest.internal.float
import bithumanrest.internal.int

/**
 * A piece of speech, as it is made: about a sentence.
 *
 * @property pcm The samples: 16 bit, little-endian, mono.
 * @property sampleRate Samples a second.
 * @property at Where it begins, in seconds from the start of the speech.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SpeechFrame(
    public val pcm: ByteArray,
    public val sampleRate: Long,
    public val at: Double,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SpeechFrame {
            val fields = Fields(value)
            return SpeechFrame(
                pcm = fields.read("pcm") { bytes() },
                sampleRate = fields.read("sample_rate") { int() },
                at = fields.read("at") { float() },
                extra = fields.extra,
            )
        }
    }
}
