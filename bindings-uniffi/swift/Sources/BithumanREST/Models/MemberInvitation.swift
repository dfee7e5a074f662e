// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An invitation.
public struct MemberInvitation: Hashable, Sendable {
    /// The service's words.
    public let message: String?
    /// The token to accept it with, good for 7 days.
    public let inviteToken: SecretText
    /// The id of the membership, which is pending.
    public let memberID: String
    /// Whether the service sent it by e-mail.
    public let emailSent: Bool?
    /// The address that the invited person accepts it at.
    public let inviteURL: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension MemberInvitation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        message = try fields.read("message")
        inviteToken = try fields.read("invite_token")
        memberID = try fields.read("member_id")
        emailSent = try fields.read("email_sent")
        inviteURL = try fields.read("invite_url")
        extra = fields.extra
    }
}
