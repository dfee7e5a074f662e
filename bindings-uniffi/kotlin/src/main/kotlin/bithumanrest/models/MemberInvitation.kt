// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text

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
