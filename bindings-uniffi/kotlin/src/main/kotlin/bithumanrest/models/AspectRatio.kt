// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The shape of an agent's picture. */
public sealed class AspectRatio(value: String) : OpenEnum(value) {
    /** Wide. */
    public object Wide : AspectRatio("16:9")

    /** Tall. */
    public object Tall : AspectRatio("9:16")

    /** Square. */
    public object Square : AspectRatio("1:1")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AspectRatio(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AspectRatio = when (value) {
            "16:9" -> Wide
            "9:16" -> Tall
            "1:1" -> Square
            else -> Unknown(value)
        }
    }
}
