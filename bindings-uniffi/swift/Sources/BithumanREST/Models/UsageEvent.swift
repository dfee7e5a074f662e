// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
