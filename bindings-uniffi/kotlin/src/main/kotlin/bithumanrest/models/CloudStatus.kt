// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a cloud avatar stands. */
public sealed class CloudStatus(value: String) : OpenEnum(value) {
    /** On its way. */
    public object Starting : CloudStatus("starting")

    /** In its room. */
    public object Live : CloudStatus("live")

    /** Gone. */
    public object Ended : CloudStatus("ended")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : CloudStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): CloudStatus = when (value) {
            "starting" -> Starting
            "live" -> Live
            "ended" -> Ended
            else -> Unknown(value)
        }
    }
}
