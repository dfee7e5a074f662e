// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How the size of a bucket is known. */
public sealed class LimitSource(value: String) : OpenEnum(value) {
    /** From the plan that the client was given. */
    public object Configured : LimitSource("configured")

    /** From the service's answers. */
    public object Learnt : LimitSource("learnt")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : LimitSource(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): LimitSource = when (value) {
            "configured" -> Configured
            "learnt" -> Learnt
            else -> Unknown(value)
        }
    }
}
