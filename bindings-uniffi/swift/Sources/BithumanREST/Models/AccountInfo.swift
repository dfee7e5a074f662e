// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An account.
public struct AccountInfo: Hashable, Sendable {
    /// The account's id, which the paths under `/v2` carry.
    public let userID: String
    /// The e-mail address it is registered with.
    public let email: String
    /// The plan's short name, such as `pro`.
    public let plan: String
    /// The plan's billing name, such as `membership_pro`.
    public let planCode: String
    /// All credits left: of the plan, bought and given.
    public let creditBalance: Double
    /// Credits of the plan left in this billing month.
    public let planCreditsRemaining: Double
    /// Bought credits left; they do not expire and are spent after the plan's.
    public let topupCreditsRemaining: Double
    /// The account's state, such as `active`.
    public let accountStatus: String
    /// Where to change the plan.
    public let upgradeURL: String?
    /// Where the plans are compared.
    public let pricingURL: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AccountInfo: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        userID = try fields.read("user_id")
        email = try fields.read("email")
        plan = try fields.read("plan")
        planCode = try fields.read("plan_code")
        creditBalance = try fields.read("credit_balance")
        planCreditsRemaining = try fields.read("plan_credits_remaining")
        topupCreditsRemaining = try fields.read("topup_credits_remaining")
        accountStatus = try fields.read("account_status")
        upgradeURL = try fields.read("upgrade_url")
        pricingURL = try fields.read("pricing_url")
        extra = fields.extra
    }
}
