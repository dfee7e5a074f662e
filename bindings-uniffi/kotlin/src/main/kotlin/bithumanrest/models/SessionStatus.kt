// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a session stands. */
public sealed class SessionStatus(value: String) : OpenEnum(value) {
    /** Being talked to, or ready for it. */
    public object Live : SessionStatus("live")

    /** Open, with nothing going on. */
    public object Idle : SessionStatus("idle")

    /** Over. */
    public object Ended : SessionStatus("ended")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionStatus = when (value) {
            "live" -> Live
            "idle" -> Idle
            "ended" -> Ended
            else -> Unknown(value)
        }
    }
}
