// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a video stands. */
public sealed class VideoStatus(value: String) : OpenEnum(value) {
    /** Being rendered. */
    public object Processing : VideoStatus("processing")

    /** There. An end. */
    public object Completed : VideoStatus("completed")

    /** Not made; all credits were given back. An end. */
    public object Failed : VideoStatus("failed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : VideoStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): VideoStatus = when (value) {
            "processing" -> Processing
            "completed" -> Completed
            "failed" -> Failed
            else -> Unknown(value)
        }
    }
}
