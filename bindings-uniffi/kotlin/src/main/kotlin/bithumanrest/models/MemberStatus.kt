// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a membership stands. */
public sealed class MemberStatus(value: String) : OpenEnum(value) {
    /** Joined. */
    public object Active : MemberStatus("active")

    /** Invited. */
    public object Pending : MemberStatus("pending")

    /** Gone. */
    public object Removed : MemberStatus("removed")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : MemberStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): MemberStatus = when (value) {
            "active" -> Active
            "pending" -> Pending
            "removed" -> Removed
            else -> Unknown(value)
        }
    }
}
