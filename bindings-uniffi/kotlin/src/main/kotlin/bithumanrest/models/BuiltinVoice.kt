// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The voices that come with the service. */
public sealed class BuiltinVoice(value: String) : OpenEnum(value) {
    /** Voice M1 of the ten that come with the service. */
    public object M1 : BuiltinVoice("M1")

    /** Voice M2 of the ten that come with the service. */
    public object M2 : BuiltinVoice("M2")

    /** Voice M3 of the ten that come with the service. */
    public object M3 : BuiltinVoice("M3")

    /** Voice M4 of the ten that come with the service. */
    public object M4 : BuiltinVoice("M4")

    /** Voice M5 of the ten that come with the service. */
    public object M5 : BuiltinVoice("M5")

    /** Voice F1 of the ten that come with the service. */
    public object F1 : BuiltinVoice("F1")

    /** Voice F2 of the ten that come with the service. */
    public object F2 : BuiltinVoice("F2")

    /** Voice F3 of the ten that come with the service. */
    public object F3 : BuiltinVoice("F3")

    /** Voice F4 of the ten that come with the service. */
    public object F4 : BuiltinVoice("F4")

    /** Voice F5 of the ten that come with the service. */
    public object F5 : BuiltinVoice("F5")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : BuiltinVoice(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): BuiltinVoice = when (value) {
            "M1" -> M1
            "M2" -> M2
            "M3" -> M3
            "M4" -> M4
            "M5" -> M5
            "F1" -> F1
            "F2" -> F2
            "F3" -> F3
            "F4" -> F4
            "F5" -> F5
            else -> Unknown(value)
        }
    }
}
