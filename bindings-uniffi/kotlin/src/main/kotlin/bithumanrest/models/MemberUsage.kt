// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

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
