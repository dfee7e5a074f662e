// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a voice comes from. */
public sealed class VoiceKind(value: String) : OpenEnum(value) {
    /** It comes with the service. */
    public object Builtin : VoiceKind("builtin")

    /** It was designed. */
    public object Custom : VoiceKind("custom")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : VoiceKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): VoiceKind = when (value) {
            "builtin" -> Builtin
            "custom" -> Custom
            else -> Unknown(value)
        }
    }
}
