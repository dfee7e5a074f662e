// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What gestures are made with.
public enum GestureEngine: RawRepresentable, Hashable, Sendable {
    /// The only engine in use.
    case seedance
    /// The service's choice, which is `seedance`.
    case auto
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "seedance": self = .seedance
        case "auto": self = .auto
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .seedance: "seedance"
        case .auto: "auto"
        case let .unknown(value): value
        }
    }
}

extension GestureEngine: OpenEnum {}

/// Where a set of gestures stands.
public enum GestureStatus: RawRepresentable, Hashable, Sendable {
    /// Nothing is being made. Whether there are gestures is told by the address alone.
    case ready
    /// Being made.
    case generating
    /// Accepted or being made.
    case processing
    /// Not made.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "generating": self = .generating
        case "processing": self = .processing
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .generating: "generating"
        case .processing: "processing"
        case .failed: "failed"
        case let .unknown(value): value
        }
    }
}

extension GestureStatus: OpenEnum {}

/// Whether making gestures anew has begun.
public enum RegenerationStatus: RawRepresentable, Hashable, Sendable {
    /// It has.
    case started
    /// It could not begin; the change itself is stored.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "started": self = .started
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .failed: "failed"
        case let .unknown(value): value
        }
    }
}

extension RegenerationStatus: OpenEnum {}

/// A set of gestures that is being made.
public struct GestureGeneration: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// Where it stands.
    public let status: GestureStatus
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureGeneration: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        status = try fields.read("status")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// The gestures of an agent.
public struct GestureSet: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String
    /// The gesture model's address. Only when it is there does the agent have gestures, whatever the status says.
    public let url: String?
    /// Where making them stands; `ready` for an agent that never had any.
    public let status: GestureStatus
    /// The address of a film of each gesture, by the gesture's name, such as `blow_kiss_heart`.
    public let gestures: [String: String]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureSet: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        url = try fields.read("url")
        status = try fields.read("status")
        gestures = try fields.read("gestures")
        extra = fields.extra
    }
}

/// What a change of gestures did.
public struct GestureUpdate: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String?
    /// Whether making them anew has begun.
    public let regenerationStatus: RegenerationStatus
    /// Why it could not begin.
    public let regenerationError: String?
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension GestureUpdate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        regenerationStatus = try fields.read("regeneration_status")
        regenerationError = try fields.read("regeneration_error")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// A part of the configuration of gestures. What is left out stays as it is.
public struct GestureConfiguration: Hashable, Sendable {
    /// Whether the agent makes gestures.
    public var enabled: Bool?
    /// The results of each gesture, in the service's own form.
    public var batchResults: [String: JSONValue]?
    /// The joined result, in the service's own form.
    public var result: [String: JSONValue]?
    /// What it shows while talking, in the service's own form.
    public var talking: [String: JSONValue]?

    /// The fields; what is left out is not sent.
    public init(
        enabled: Bool? = nil,
        batchResults: [String: JSONValue]? = nil,
        result: [String: JSONValue]? = nil,
        talking: [String: JSONValue]? = nil
    ) {
        self.enabled = enabled
        self.batchResults = batchResults
        self.result = result
        self.talking = talking
    }
}

extension GestureConfiguration: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "enabled": enabled.value,
                "batch_results": batchResults.value,
                "result": result.value,
                "talking": talking.value,
            ],
            extra: [:]
        )
    }
}
