// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Sessions, with figures of the account as it is now.
public struct SessionList: Hashable, Sendable {
    /// How many sessions are live.
    public let activeCount: Int
    /// What the live sessions cost together, in credits a minute.
    public let liveBurnRateCrPerMin: Double
    /// Credits that sessions cost in the last hour.
    public let creditsThisHour: Double
    /// The sessions.
    public let sessions: [Session]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionList: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        activeCount = try fields.read("active_count")
        liveBurnRateCrPerMin = try fields.read("live_burn_rate_cr_per_min")
        creditsThisHour = try fields.read("credits_this_hour")
        sessions = try fields.read("sessions")
        extra = fields.extra
    }
}
