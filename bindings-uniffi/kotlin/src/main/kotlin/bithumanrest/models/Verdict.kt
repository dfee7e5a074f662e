// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What is known of a question. */
public sealed class Verdict(value: String) : OpenEnum(value) {
    /** It is so. */
    public object Yes : Verdict("yes")

    /** It is not so. */
    public object No : Verdict("no")

    /** It cannot be told. */
    public object Undecided : Verdict("unknown")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : Verdict(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): Verdict = when (value) {
            "yes" -> Yes
            "no" -> No
            "unknown" -> Undecided
            else -> Unknown(value)
        }
    }
}
