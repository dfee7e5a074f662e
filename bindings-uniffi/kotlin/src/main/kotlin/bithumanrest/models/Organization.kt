// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.optional
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

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
