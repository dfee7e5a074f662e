// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Who said something. */
public sealed class ChatRole(value: String) : OpenEnum(value) {
    /** The visitor. */
    public object User : ChatRole("user")

    /** The agent. */
    public object Assistant : ChatRole("assistant")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ChatRole(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ChatRole = when (value) {
            "user" -> User
            "assistant" -> Assistant
            else -> Unknown(value)
        }
    }
}
