// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a member spent.
public struct MemberUsage: Hashable, Sendable {
    /// The member's account.
    public let userID: String
    /// The member's e-mail address.
    public let email: String?
    /// Credits that the member spent.
    public let totalCreditsUsed: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension MemberUsage: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        email = try fields.read("email")
        totalCreditsUsed = try fields.read("total_credits_used")
        extra = fields.extra
    }
}
