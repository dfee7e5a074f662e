// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What gestures are made with. */
public sealed class GestureEngine(value: String) : OpenEnum(value) {
    /** The only engine in use. */
    public object Seedance : GestureEngine("seedance")

    /** The service's choice, which is `seedance`. */
    public object Auto : GestureEngine("auto")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GestureEngine(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GestureEngine = when (value) {
            "seedance" -> Seedance
            "auto" -> Auto
            else -> Unknown(value)
        }
    }
}
