// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How the service found a room. */
public sealed class RoomMatch(value: String) : OpenEnum(value) {
    /** By its name. */
    public object Name : RoomMatch("name")

    /** By the record of sessions. */
    public object Ledger : RoomMatch("ledger")

    /** By both. */
    public object NameAndLedger : RoomMatch("name+ledger")

    /** By resemblance. */
    public object Loose : RoomMatch("loose")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RoomMatch(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RoomMatch = when (value) {
            "name" -> Name
            "ledger" -> Ledger
            "name+ledger" -> NameAndLedger
            "loose" -> Loose
            else -> Unknown(value)
        }
    }
}
