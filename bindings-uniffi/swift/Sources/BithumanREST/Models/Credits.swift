// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How many credits are left, and how far they reach.
public struct Credits: Hashable, Sendable {
    /// The account's id.
    public let userID: String
    /// All credits left. Fractional, and down to -11 while the service lets a session finish.
    public let balance: Double
    /// Credits of the plan left.
    public let planCredits: Double
    /// Bought credits left.
    public let topupCredits: Double
    /// Whole minutes that the balance pays for, by way of serving, such as `essence_2_cloud` or `voice_chat`.
    public let minutesEstimate: [String: Int]
    /// Whether the account has an enterprise plan.
    public let isEnterprise: Bool
    /// An older name of `isEnterprise`, which the service is dropping.
    public let isEnterprisePlanUser: Bool?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Credits: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        balance = try fields.read("balance")
        planCredits = try fields.read("plan_credits")
        topupCredits = try fields.read("topup_credits")
        minutesEstimate = try fields.read("minutes_estimate")
        isEnterprise = try fields.read("is_enterprise")
        isEnterprisePlanUser = try fields.read("is_enterprise_plan_user")
        extra = fields.extra
    }
}
