// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where billed work stands, as the journal knows it. */
public sealed class EntryState(value: String) : OpenEnum(value) {
    /** Begun, and its end is not known: it is being sent, or the answer never came. */
    public object Open : EntryState("open")

    /** The service took it up. Asking for it again under its intent gives the same answer, without a request. */
    public object Done : EntryState("done")

    /** The service refused it. Asking for it again begins it anew. */
    public object Refused : EntryState("refused")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : EntryState(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): EntryState = when (value) {
            "open" -> Open
            "done" -> Done
            "refused" -> Refused
            else -> Unknown(value)
        }
    }
}
