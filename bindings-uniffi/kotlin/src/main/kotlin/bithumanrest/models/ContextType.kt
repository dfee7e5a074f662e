// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What becomes of a text that a live session gets. */
public sealed class ContextType(value: String) : OpenEnum(value) {
    /** Said aloud. */
    public object Speak : ContextType("speak")

    /** Known silently. */
    public object AddContext : ContextType("add_context")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ContextType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ContextType = when (value) {
            "speak" -> Speak
            "add_context" -> AddContext
            else -> Unknown(value)
        }
    }
}
