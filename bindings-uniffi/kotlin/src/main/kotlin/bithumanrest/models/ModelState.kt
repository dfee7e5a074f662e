// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Whether one model of an agent can be used. */
public sealed class ModelState(value: String) : OpenEnum(value) {
    /** Being made. */
    public object Pending : ModelState("pending")

    /** Ready for use. */
    public object Ready : ModelState("ready")

    /** Not made; credits were given back. */
    public object Failed : ModelState("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ModelState(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ModelState = when (value) {
            "pending" -> Pending
            "ready" -> Ready
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}
