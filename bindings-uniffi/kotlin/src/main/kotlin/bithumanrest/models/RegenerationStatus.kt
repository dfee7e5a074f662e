// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Whether making gestures anew has begun. */
public sealed class RegenerationStatus(value: String) : OpenEnum(value) {
    /** It has. */
    public object Started : RegenerationStatus("started")

    /** It could not begin; the change itself is stored. */
    public object Failed : RegenerationStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RegenerationStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RegenerationStatus = when (value) {
            "started" -> Started
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}
