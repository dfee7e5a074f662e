// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How long ago a session may be. */
public sealed class SessionWindow(value: String) : OpenEnum(value) {
    /** All that are recorded. */
    public object All : SessionWindow("all")

    /** Live now. */
    public object Live : SessionWindow("live")

    /** Of late. */
    public object Recent : SessionWindow("recent")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionWindow(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionWindow = when (value) {
            "all" -> All
            "live" -> Live
            "recent" -> Recent
            else -> Unknown(value)
        }
    }
}
