// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a set of gestures stands. */
public sealed class GestureStatus(value: String) : OpenEnum(value) {
    /** Nothing is being made. Whether there are gestures is told by the address alone. */
    public object Ready : GestureStatus("ready")

    /** Being made. */
    public object Generating : GestureStatus("generating")

    /** Accepted or being made. */
    public object Processing : GestureStatus("processing")

    /** Not made. */
    public object Failed : GestureStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GestureStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GestureStatus = when (value) {
            "ready" -> Ready
            "generating" -> Generating
            "processing" -> Processing
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}
