// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a member may do. */
public sealed class OrganizationRole(value: String) : OpenEnum(value) {
    /** Everything. There is one, who pays. */
    public object Owner : OrganizationRole("owner")

    /** Manage members, keys and settings. */
    public object Admin : OrganizationRole("admin")

    /** Use what is shared. */
    public object Member : OrganizationRole("member")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : OrganizationRole(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): OrganizationRole = when (value) {
            "owner" -> Owner
            "admin" -> Admin
            "member" -> Member
            else -> Unknown(value)
        }
    }
}
