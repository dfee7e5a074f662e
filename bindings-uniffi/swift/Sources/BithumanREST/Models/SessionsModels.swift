// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How long ago a session may be.
public enum SessionWindow: RawRepresentable, Hashable, Sendable {
    /// All that are recorded.
    case all
    /// Live now.
    case live
    /// Of late.
    case recent
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "all": self = .all
        case "live": self = .live
        case "recent": self = .recent
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .all: "all"
        case .live: "live"
        case .recent: "recent"
        case let .unknown(value): value
        }
    }
}

extension SessionWindow: OpenEnum {}

/// Where a session runs.
public enum SessionKind: RawRepresentable, Hashable, Sendable {
    /// Anywhere.
    case all
    /// In the service's cloud.
    case conversations
    /// On machines of your own.
    case selfHosted
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "all": self = .all
        case "conversations": self = .conversations
        case "self_hosted": self = .selfHosted
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .all: "all"
        case .conversations: "conversations"
        case .selfHosted: "self_hosted"
        case let .unknown(value): value
        }
    }
}

extension SessionKind: OpenEnum {}

/// Where a session stands.
public enum SessionStatus: RawRepresentable, Hashable, Sendable {
    /// Being talked to, or ready for it.
    case live
    /// Open, with nothing going on.
    case idle
    /// Over.
    case ended
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "live": self = .live
        case "idle": self = .idle
        case "ended": self = .ended
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .live: "live"
        case .idle: "idle"
        case .ended: "ended"
        case let .unknown(value): value
        }
    }
}

extension SessionStatus: OpenEnum {}

/// Who said something.
public enum Speaker: RawRepresentable, Hashable, Sendable {
    /// The visitor.
    case user
    /// The agent.
    case assistant
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "user": self = .user
        case "assistant": self = .assistant
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .user: "user"
        case .assistant: "assistant"
        case let .unknown(value): value
        }
    }
}

extension Speaker: OpenEnum {}

/// What a cloud avatar is rendered on.
public enum CloudMode: RawRepresentable, Hashable, Sendable {
    /// Graphics processors.
    case gpu
    /// Ordinary processors; an older way that needs `agentID`.
    case cpu
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "gpu": self = .gpu
        case "cpu": self = .cpu
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .gpu: "gpu"
        case .cpu: "cpu"
        case let .unknown(value): value
        }
    }
}

extension CloudMode: OpenEnum {}

/// Where a cloud avatar stands.
public enum CloudStatus: RawRepresentable, Hashable, Sendable {
    /// On its way.
    case starting
    /// In its room.
    case live
    /// Gone.
    case ended
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "starting": self = .starting
        case "live": self = .live
        case "ended": self = .ended
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .starting: "starting"
        case .live: "live"
        case .ended: "ended"
        case let .unknown(value): value
        }
    }
}

extension CloudStatus: OpenEnum {}

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

/// Something that was said.
public struct TranscriptMessage: Hashable, Sendable {
    /// When it was said.
    public let timestamp: Date
    /// Who said it.
    public let role: Speaker
    /// The words.
    public let message: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension TranscriptMessage: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        timestamp = try fields.read("timestamp")
        role = try fields.read("role")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// What was said in a session.
public struct Transcript: Hashable, Sendable {
    /// The session's id.
    public let sessionID: String
    /// The agent's code.
    public let agentCode: String?
    /// When the session began.
    public let started: Date?
    /// When it ended; absent while it is live.
    public let ended: Date?
    /// Whether it goes on.
    public let live: Bool?
    /// What was said, oldest first; nothing for sessions on machines of your own.
    public let messages: [TranscriptMessage]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Transcript: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        agentCode = try fields.read("agent_code")
        started = try fields.read("started")
        ended = try fields.read("ended")
        live = try fields.read("live")
        messages = try fields.read("messages")
        extra = fields.extra
    }
}

/// What ending a session did.
public struct SessionTermination: Hashable, Sendable {
    /// The session's id.
    public let sessionID: String
    /// Whether its record is closed: it is no longer billed and takes no slot.
    public let closed: Bool
    /// Whether the avatar has left. False for one in a room of your own, which leaves within about a minute.
    public let ended: Bool
    /// Whether it ran on a machine of your own, of which only the record can be closed.
    public let selfHosted: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionTermination: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        closed = try fields.read("closed")
        ended = try fields.read("ended")
        selfHosted = try fields.read("self_hosted")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// What suspending every key did.
public struct SessionRevocation: Hashable, Sendable {
    /// Whether they are suspended.
    public let revoked: Bool
    /// Seconds until it has reached every renderer.
    public let effectiveInSeconds: Int
    /// Whether no runtime token is given out any more.
    public let runtimeSuspended: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SessionRevocation: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        revoked = try fields.read("revoked")
        effectiveInSeconds = try fields.read("effective_in_seconds")
        runtimeSuspended = try fields.read("runtime_suspended")
        note = try fields.read("note")
        extra = fields.extra
    }
}

/// A cloud avatar on its way to its room.
public struct CloudAvatar: Hashable, Sendable {
    /// Whether it was sent.
    public let avatarSessionStarted: Bool
    /// The model that it runs.
    public let model: ModelName
    /// What it is rendered on.
    public let mode: CloudMode?
    /// The agent's code, if it is an agent.
    public let agentID: String?
    /// The portrait, if it is one.
    public let image: String?
    /// The account that pays.
    public let userID: String
    /// The id to read and end it by. One of the service's samples lacks it: then `sessions.list` has it.
    public let sessionID: String?
    /// A warning about the account's plan, in the service's words.
    public let planNotice: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension CloudAvatar: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        avatarSessionStarted = try fields.read("avatar_session_started")
        model = try fields.read("model")
        mode = try fields.read("mode")
        agentID = try fields.read("agent_id")
        image = try fields.read("image")
        userID = try fields.read("user_id")
        sessionID = try fields.read("session_id")
        planNotice = try fields.read("plan_notice")
        extra = fields.extra
    }
}

/// The session of a cloud avatar.
public struct CloudSession: Hashable, Sendable {
    /// The session's id, beginning with `cs_`.
    public let sessionID: String
    /// Where it stands.
    public let status: CloudStatus
    /// The agent's code.
    public let agentID: String?
    /// The model that it runs.
    public let model: ModelName?
    /// The room that it is in.
    public let roomName: String?
    /// When it began.
    public let startedAt: Date?
    /// When it ended.
    public let endedAt: Date?
    /// Seconds that are billed.
    public let billedSeconds: Double?
    /// What it cost.
    public let credits: Double?
    /// Whether it has left; told by ending it only. False: it leaves within about a minute and is not billed any more.
    public let ended: Bool?
    /// Whether its slot is free for another session; told by ending it only.
    public let slotReleased: Bool?
    /// The service's words.
    public let note: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension CloudSession: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        status = try fields.read("status")
        agentID = try fields.read("agent_id")
        model = try fields.read("model")
        roomName = try fields.read("room_name")
        startedAt = try fields.read("started_at")
        endedAt = try fields.read("ended_at")
        billedSeconds = try fields.read("billed_seconds")
        credits = try fields.read("credits")
        ended = try fields.read("ended")
        slotReleased = try fields.read("slot_released")
        note = try fields.read("note")
        extra = fields.extra
    }
}
