// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

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

/**
 * An organization.
 *
 * @property id The organization's id.
 * @property name What it is called.
 * @property slug Its short name in addresses.
 * @property ownerUserId The account that owns it and pays.
 * @property plan The owner's plan.
 * @property maxMembers How many members it may have, by plan: `pro` 10, `business` 25, `enterprise` 50.
 * @property createdAt When it was created.
 * @property role What you may do in it; told by `organizations.list` only.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Organization(
    public val id: String,
    public val name: String,
    public val slug: String,
    public val ownerUserId: String? = null,
    public val plan: String? = null,
    public val maxMembers: Long? = null,
    public val createdAt: Instant? = null,
    public val role: OrganizationRole? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Organization {
            val fields = Fields(value)
            return Organization(
                id = fields.read("id") { text() },
                name = fields.read("name") { text() },
                slug = fields.read("slug") { text() },
                ownerUserId = fields.read("owner_user_id") { optional { text() } },
                plan = fields.read("plan") { optional { text() } },
                maxMembers = fields.read("max_members") { optional { int() } },
                createdAt = fields.read("created_at") { optional { time() } },
                role = fields.read("role") { optional { OrganizationRole.of(text()) } },
                extra = fields.extra,
            )
        }
    }
}

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

/**
 * An invitation.
 *
 * @property inviteToken The token to accept it with, good for 7 days.
 * @property memberId The id of the membership, which is pending.
 * @property message The service's words.
 * @property emailSent Whether the service sent it by e-mail.
 * @property inviteUrl The address that the invited person accepts it at.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class MemberInvitation(
    public val inviteToken: SecretText,
    public val memberId: String,
    public val message: String? = null,
    public val emailSent: Boolean? = null,
    public val inviteUrl: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): MemberInvitation {
            val fields = Fields(value)
            return MemberInvitation(
                message = fields.read("message") { optional { text() } },
                inviteToken = fields.read("invite_token") { secret() },
                memberId = fields.read("member_id") { text() },
                emailSent = fields.read("email_sent") { optional { bool() } },
                inviteUrl = fields.read("invite_url") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * What a member spent.
 *
 * @property userId The member's account.
 * @property totalCreditsUsed Credits that the member spent.
 * @property email The member's e-mail address.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class MemberUsage(
    public val userId: String,
    public val totalCreditsUsed: Double,
    public val email: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): MemberUsage {
            val fields = Fields(value)
            return MemberUsage(
                userId = fields.read("user_id") { text() },
                email = fields.read("email") { optional { text() } },
                totalCreditsUsed = fields.read("total_credits_used") { float() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Whom an agent is shared with.
 *
 * @property agentCode The agent's code.
 * @property shared Whether it is shared.
 * @property canShare Whether you may share it.
 * @property orgId The organization's id; absent when it is not shared.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentShare(
    public val agentCode: String,
    public val shared: Boolean,
    public val canShare: Boolean,
    public val orgId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentShare {
            val fields = Fields(value)
            return AgentShare(
                agentCode = fields.read("agent_code") { text() },
                orgId = fields.read("org_id") { optional { text() } },
                shared = fields.read("shared") { bool() },
                canShare = fields.read("can_share") { bool() },
                extra = fields.extra,
            )
        }
    }
}
