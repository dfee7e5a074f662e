// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Who said something. */
public sealed class Speaker(value: String) : OpenEnum(value) {
    /** The visitor. */
    public object User : Speaker("user")

    /** The agent. */
    public object Assistant : Speaker("assistant")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : Speaker(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): Speaker = when (value) {
            "user" -> User
            "assistant" -> Assistant
            else -> Unknown(value)
        }
    }
}
