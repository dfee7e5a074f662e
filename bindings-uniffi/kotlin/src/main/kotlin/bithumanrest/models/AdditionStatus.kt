// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Whether an added model is there. */
public sealed class AdditionStatus(value: String) : OpenEnum(value) {
    /** It can be used. */
    public object Ready : AdditionStatus("ready")

    /** It is being made: watch the agent's `supportedModels`. */
    public object Processing : AdditionStatus("processing")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AdditionStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AdditionStatus = when (value) {
            "ready" -> Ready
            "processing" -> Processing
            else -> Unknown(value)
        }
    }
}
