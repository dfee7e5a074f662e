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

/// What an agent costs, once.
public struct AgentPricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// Credits by model. The number of `auto` is the highest that it can come to.
    public let byModel: [String: Double]
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentPricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        byModel = try fields.read("by_model")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// What a video costs.
public struct VideoPricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// How minutes are counted.
    public let billing: String?
    /// Credits a minute, by model.
    public let rates: [String: Double]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VideoPricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        billing = try fields.read("billing")
        rates = try fields.read("rates")
        extra = fields.extra
    }
}

/// What a set of gestures costs, once.
public struct GesturePricing: Hashable, Sendable {
    /// Credits a set.
    public let flat: Double
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GesturePricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        flat = try fields.read("flat")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// A price by time.
public struct Rate: Hashable, Sendable {
    /// The name that usage records carry.
    public let pricingCode: String?
    /// Credits a minute.
    public let rate: Double
    /// How seconds are rounded.
    public let rounding: String?
    /// What is counted.
    public let basis: String?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Rate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        pricingCode = try fields.read("pricing_code")
        rate = try fields.read("rate")
        rounding = try fields.read("rounding")
        basis = try fields.read("basis")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// The rates of the service's cloud.
public struct HostedRates: Hashable, Sendable {
    /// By model.
    public let byModel: [String: Rate]
    /// A managed voice conversation.
    public let chatLine: Rate?
    /// A managed conversation with camera.
    public let cameraChatLine: Rate?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension HostedRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        byModel = try fields.read("by_model")
        chatLine = try fields.read("chat_line")
        cameraChatLine = try fields.read("camera_chat_line")
        extra = fields.extra
    }
}

/// The rates of machines of your own.
public struct SelfHostedRates: Hashable, Sendable {
    /// By model.
    public let byModel: [String: Rate]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SelfHostedRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        byModel = try fields.read("by_model")
        extra = fields.extra
    }
}

/// What rendering in the visitor's browser is billed as.
public struct BrowserRates: Hashable, Sendable {
    /// The rate table that applies.
    public let surface: String?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension BrowserRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        surface = try fields.read("surface")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// What live time costs.
public struct LivePricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String?
    /// Whether the service could tell the prices.
    public let available: Bool?
    /// Conversations in the service's cloud.
    public let hosted: HostedRates?
    /// Conversations on machines of your own.
    public let selfHosted: SelfHostedRates?
    /// Conversations rendered in the visitor's browser.
    public let inBrowser: BrowserRates?
    /// Remarks of the service.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension LivePricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        available = try fields.read("available")
        hosted = try fields.read("hosted")
        selfHosted = try fields.read("self_hosted")
        inBrowser = try fields.read("in_browser")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// What things cost. Plans are not part of it.
public struct Pricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String
    /// The price of an agent.
    public let agentGeneration: AgentPricing
    /// The price of a video.
    public let talkingVideo: VideoPricing
    /// The price of a set of gestures.
    public let dynamicsGeneration: GesturePricing
    /// The price of live time.
    public let realtime: LivePricing?
    /// Remarks of the service.
    public let notes: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Pricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        agentGeneration = try fields.read("agent_generation")
        talkingVideo = try fields.read("talking_video")
        dynamicsGeneration = try fields.read("dynamics_generation")
        realtime = try fields.read("realtime")
        notes = try fields.read("notes")
        extra = fields.extra
    }
}

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

/// One change of the balance.
public struct UsageEvent: Hashable, Sendable {
    /// The record's id.
    public let id: String?
    /// What caused it, in the service's older vocabulary; gone from 2026-12-26, read `source` instead.
    public let activityType: String?
    /// What caused it.
    public let source: String?
    /// The rate that was applied. Its beginning tells a charge (`usage_…`) from a grant (`membership_…`,
    /// `credit_refund_…`).
    public let pricingCode: String
    /// The pricing code in words; absent for grants.
    public let pricingCodeMeaning: String?
    /// The product that reported it.
    public let app: String?
    /// The agent it belongs to, if any.
    public let agentCode: String?
    /// How many credits, always positive: `pricingCode` tells whether they were spent or given.
    public let creditsChange: Double
    /// How many frames were rendered, where that was counted.
    public let framesRendered: Int?
    /// The live room it belongs to, if any.
    public let roomName: String?
    /// When the charged time began.
    public let startTime: Date?
    /// When the charged time ended.
    public let endTime: Date?
    /// When it was recorded.
    public let createdAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UsageEvent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        activityType = try fields.read("activity_type")
        source = try fields.read("source")
        pricingCode = try fields.read("pricing_code")
        pricingCodeMeaning = try fields.read("pricing_code_meaning")
        app = try fields.read("app")
        agentCode = try fields.read("agent_code")
        creditsChange = try fields.read("credits_change")
        framesRendered = try fields.read("frames_rendered")
        roomName = try fields.read("room_name")
        startTime = try fields.read("start_time")
        endTime = try fields.read("end_time")
        createdAt = try fields.read("created_at")
        extra = fields.extra
    }
}

/// A charge with what was given back of it.
public struct UsageEntry: Hashable, Sendable {
    /// What was charged. Absent where it is older than the records that were looked at.
    public let charge: UsageEvent?
    /// What was given back of it: of a video the minutes that it did not need, of a failure everything.
    public let refund: UsageEvent?
    /// Credits that were spent in the end; 0 for a failure, negative for a refund without its charge.
    public let net: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UsageEntry: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        charge = try fields.read("charge")
        refund = try fields.read("refund")
        net = try fields.read("net")
        extra = fields.extra
    }
}
