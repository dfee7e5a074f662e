// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a delivery stands. */
public sealed class DeliveryState(value: String) : OpenEnum(value) {
    /** It was never seen, or its handling failed: handle it, then settle it. */
    public object New : DeliveryState("new")

    /** Someone else is handling it: answer 409, so that the service asks again. */
    public object Busy : DeliveryState("busy")

    /** It was handled: answer 200 and do nothing. */
    public object Done : DeliveryState("done")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : DeliveryState(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): DeliveryState = when (value) {
            "new" -> New
            "busy" -> Busy
            "done" -> Done
            else -> Unknown(value)
        }
    }
}
