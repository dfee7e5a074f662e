// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The forms that speech comes in. */
public sealed class SpeechFormat(value: String) : OpenEnum(value) {
    /** A WAV file: 16 bit, mono, 44.1 kHz. */
    public object Wav : SpeechFormat("wav")

    /** The samples alone: 16 bit, little-endian, mono, 44.1 kHz. */
    public object Pcm : SpeechFormat("pcm_s16le")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SpeechFormat(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SpeechFormat = when (value) {
            "wav" -> Wav
            "pcm_s16le" -> Pcm
            else -> Unknown(value)
        }
    }
}
