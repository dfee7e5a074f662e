// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A session with an agent.
public struct Session: Hashable, Sendable {
    /// The session's id.
    public let id: String
    /// The agent's code.
    public let agentCode: String?
    /// The agent's name.
    public let agentName: String?
    /// The rate that it is billed at, as a pricing code.
    public let billingType: String?
    /// The alias of the API key that opened it.
    public let keyAlias: String?
    /// Its live room.
    public let roomName: String?
    /// When it began.
    public let started: Date?
    /// When it was last heard of.
    public let lastSeen: Date?
    /// How long it lasted so far, in minutes.
    public let minutes: Double?
    /// What it cost so far.
    public let credits: Double?
    /// What it costs now, in credits a minute.
    public let burnRateCrPerMin: Double?
    /// Where it stands.
    public let status: SessionStatus
    /// Whether what was said can be read.
    public let hasTranscript: Bool?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Session: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        agentCode = try fields.read("agent_code")
        agentName = try fields.read("agent_name")
        billingType = try fields.read("billing_type")
        keyAlias = try fields.read("key_alias")
        roomName = try fields.read("room_name")
        started = try fields.read("started")
        lastSeen = try fields.read("last_seen")
        minutes = try fields.read("minutes")
        credits = try fields.read("credits")
        burnRateCrPerMin = try fields.read("burn_rate_cr_per_min")
        status = try fields.read("status")
        hasTranscript = try fields.read("has_transcript")
        extra = fields.extra
    }
}
