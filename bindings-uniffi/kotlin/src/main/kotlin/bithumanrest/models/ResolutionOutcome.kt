// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What became of billed work whose answer never came. */
public sealed class ResolutionOutcome(value: String) : OpenEnum(value) {
    /** The service did it. */
    public object Created : ResolutionOutcome("created")

    /** The service did not do it, and nothing was charged. */
    public object NotCreated : ResolutionOutcome("not_created")

    /** No one can tell yet. */
    public object StillUnknown : ResolutionOutcome("still_unknown")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ResolutionOutcome(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ResolutionOutcome = when (value) {
            "created" -> Created
            "not_created" -> NotCreated
            "still_unknown" -> StillUnknown
            else -> Unknown(value)
        }
    }
}
