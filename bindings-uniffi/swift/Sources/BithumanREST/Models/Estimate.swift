// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What work will cost and how long it takes, as far as that is known before it is begun. What is not known is absent,
/// never guessed.
public struct Estimate: Hashable, Sendable {
    /// Whether the balance is enough: `yes` from `creditsNeeded` on, `no` where it is too little even if everything
    /// turns out cheap.
    public let affordable: Verdict
    /// Whether the plan has room for the new agents. `yes` where none are planned.
    public let allowed: Verdict
    /// The least that all of it costs in the end. Absent where the service tells no price for a part of it.
    public let creditsLow: Double?
    /// The most that all of it costs in the end.
    public let creditsHigh: Double?
    /// The balance that is enough for all of it: `creditsHigh`, and what a video holds back until it is rendered.
    public let creditsNeeded: Double?
    /// The credits that the account has.
    public let balance: Double
    /// How many of the videos may be rendered at a time without the credits running out before the end: each is charged
    /// for two minutes first and gets back what it did not need. Absent where that stops none of them.
    public let videosAtOnce: Int?
    /// How many more agents the plan has room for. Absent where none are planned, the plan sets no limit or it is not
    /// known.
    public let agentsLeft: Int?
    /// The least time that all of it takes when it is begun at once, in seconds. Absent where that of a part is not
    /// known.
    public let secondsLow: Double?
    /// The most time, in seconds. The service's own queue is not visible and may add to it.
    public let secondsHigh: Double?
    /// The parts, in the order that they were asked for.
    public let lines: [EstimateLine]
    /// Where to change the plan or to buy credits.
    public let upgradeURL: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Estimate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        affordable = try fields.read("affordable")
        allowed = try fields.read("allowed")
        creditsLow = try fields.read("credits_low")
        creditsHigh = try fields.read("credits_high")
        creditsNeeded = try fields.read("credits_needed")
        balance = try fields.read("balance")
        videosAtOnce = try fields.read("videos_at_once")
        agentsLeft = try fields.read("agents_left")
        secondsLow = try fields.read("seconds_low")
        secondsHigh = try fields.read("seconds_high")
        lines = try fields.read("lines")
        upgradeURL = try fields.read("upgrade_url")
        extra = fields.extra
    }
}
