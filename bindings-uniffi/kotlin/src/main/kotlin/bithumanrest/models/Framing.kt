// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How much of the person is in the picture. */
public sealed class Framing(value: String) : OpenEnum(value) {
    /** Head and shoulders. */
    public object Portrait : Framing("portrait")

    /** Head to feet. */
    public object FullBody : Framing("full_body")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : Framing(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): Framing = when (value) {
            "portrait" -> Portrait
            "full_body" -> FullBody
            else -> Unknown(value)
        }
    }
}
