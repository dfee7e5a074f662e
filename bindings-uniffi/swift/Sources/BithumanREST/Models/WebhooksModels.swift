// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What a webhook can tell of.
public enum WebhookEventType: RawRepresentable, Hashable, Sendable {
    /// An agent is ready.
    case agentReady
    /// An agent could not be made.
    case agentFailed
    /// A video is ready.
    case videoCompleted
    /// A video could not be made.
    case videoFailed
    /// A test, sent by `webhooks.test` to any endpoint.
    case ping
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "agent.ready": self = .agentReady
        case "agent.failed": self = .agentFailed
        case "video.completed": self = .videoCompleted
        case "video.failed": self = .videoFailed
        case "ping": self = .ping
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .agentReady: "agent.ready"
        case .agentFailed: "agent.failed"
        case .videoCompleted: "video.completed"
        case .videoFailed: "video.failed"
        case .ping: "ping"
        case let .unknown(value): value
        }
    }
}

extension WebhookEventType: OpenEnum {}

/// What happened.
public enum WebhookEventKind: RawRepresentable, Hashable, Sendable {
    /// An agent is ready to be used.
    case agentReady
    /// An agent could not be made; its credits were refunded.
    case agentFailed
    /// A video is rendered.
    case videoCompleted
    /// A video could not be rendered; its credits were refunded.
    case videoFailed
    /// A test delivery.
    case ping
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "agent.ready": self = .agentReady
        case "agent.failed": self = .agentFailed
        case "video.completed": self = .videoCompleted
        case "video.failed": self = .videoFailed
        case "ping": self = .ping
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .agentReady: "agent.ready"
        case .agentFailed: "agent.failed"
        case .videoCompleted: "video.completed"
        case .videoFailed: "video.failed"
        case .ping: "ping"
        case let .unknown(value): value
        }
    }
}

extension WebhookEventKind: OpenEnum {}

/// An endpoint just registered, with its secret.
public struct WebhookCreated: Hashable, Sendable {
    /// The endpoint's id.
    public let id: String
    /// Where it delivers.
    public let url: String
    /// What it tells of; everything when empty.
    public let events: [WebhookEventType]
    /// The note given when it was registered.
    public let description: String?
    /// Whether it delivers at present.
    public let active: Bool
    /// When it was registered.
    public let createdAt: Date?
    /// When it last changed.
    public let updatedAt: Date?
    /// The key of its signatures, prefix `whsec_` included. Shown this once only: keep it.
    public let secret: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookCreated: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        url = try fields.read("url")
        events = try fields.read("events")
        description = try fields.read("description")
        active = try fields.read("active")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        secret = try fields.read("secret")
        extra = fields.extra
    }
}

/// A registered endpoint.
public struct Webhook: Hashable, Sendable {
    /// The endpoint's id.
    public let id: String
    /// Where it delivers.
    public let url: String
    /// What it tells of; everything when empty.
    public let events: [WebhookEventType]
    /// The note given when it was registered.
    public let description: String?
    /// Whether it delivers at present.
    public let active: Bool
    /// When it was registered.
    public let createdAt: Date?
    /// When it last changed.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Webhook: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        url = try fields.read("url")
        events = try fields.read("events")
        description = try fields.read("description")
        active = try fields.read("active")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}

/// What a removal did.
public struct WebhookDeletion: Hashable, Sendable {
    /// Whether the endpoint is gone.
    public let deleted: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        deleted = try fields.read("deleted")
        extra = fields.extra
    }
}

/// How a test delivery went.
public struct WebhookTest: Hashable, Sendable {
    /// Whether the endpoint took it.
    public let delivered: Bool
    /// The status that the endpoint answered; absent when there was no answer.
    public let statusCode: Int?
    /// How often it was tried.
    public let attempts: Int
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookTest: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        delivered = try fields.read("delivered")
        statusCode = try fields.read("status_code")
        attempts = try fields.read("attempts")
        extra = fields.extra
    }
}

/// One event on its way to an endpoint.
public struct WebhookDelivery: Hashable, Sendable {
    /// The delivery's id, the same in every attempt: drop repetitions by it.
    public let id: String
    /// What it tells of.
    public let eventType: WebhookEventType
    /// The status that the endpoint answered last; absent when there was no answer.
    public let statusCode: Int?
    /// How often it was tried, at most 3 times.
    public let attempts: Int
    /// Whether the endpoint took it.
    public let delivered: Bool
    /// When it was first tried.
    public let createdAt: Date?
    /// When it was last tried.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookDelivery: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        eventType = try fields.read("event_type")
        statusCode = try fields.read("status_code")
        attempts = try fields.read("attempts")
        delivered = try fields.read("delivered")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}

/// A verified delivery.
public struct WebhookEvent: Hashable, Sendable {
    /// The delivery's id. The service may deliver twice: keep the ids you have handled.
    public let id: String
    /// What happened.
    public let event: WebhookEventKind
    /// When it happened.
    public let created: Date
    /// The agent's code, for events of an agent.
    public let agentID: String?
    /// The video job's id, for events of a video.
    public let jobID: String?
    /// Where the video is, once it is rendered.
    public let videoURL: String?
    /// Why it failed, where it failed.
    public let error: String?
    /// Everything that the event carries.
    public let data: [String: JSONValue]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookEvent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        event = try fields.read("event")
        created = try fields.read("created")
        agentID = try fields.read("agent_id")
        jobID = try fields.read("job_id")
        videoURL = try fields.read("video_url")
        error = try fields.read("error")
        data = try fields.read("data")
        extra = fields.extra
    }
}
