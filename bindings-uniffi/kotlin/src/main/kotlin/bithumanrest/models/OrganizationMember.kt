// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * A member of an organization.
 *
 * @property id The membership's id.
 * @property email The member's e-mail address.
 * @property role What the member may do.
 * @property status Where the membership stands.
 * @property userId The member's account; absent until the invitation is accepted.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class OrganizationMember(
    public val id: String,
    public val email: String,
    public val role: OrganizationRole,
    public val status: MemberStatus,
    public val userId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): OrganizationMember {
            val fields = Fields(value)
            return OrganizationMember(
                id = fields.read("id") { text() },
                userId = fields.read("user_id") { optional { text() } },
                email = fields.read("email") { text() },
                role = fields.read("role") { OrganizationRole.of(text()) },
                status = fields.read("status") { MemberStatus.of(text()) },
                extra = fields.extra,
            )
        }
    }
}
