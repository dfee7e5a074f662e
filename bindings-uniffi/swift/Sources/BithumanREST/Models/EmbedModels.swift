// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What an embedded session may run: a model, or a model with the place that renders it.
public enum EmbedModel: RawRepresentable, Hashable, Sendable {
    /// First generation, rendered from an identity video.
    case essence1
    /// First generation, driven from a single picture.
    case expression1
    /// Second generation for photorealistic persons.
    case essence2
    /// Second generation for any subject.
    case expression2
    /// A larger `essence-2`, for enterprise plans only.
    case essence2Max
    /// `essence-2`, only on graphics processors.
    case essence2Gpu
    /// `essence-2`, only on ordinary processors.
    case essence2Cpu
    /// `essence-2`, only on Apple hardware.
    case essence2Apple
    /// The older name of `essence-2-apple`.
    case essence2Ane
    /// `expression-2`, only on graphics processors.
    case expression2Gpu
    /// `expression-2`, only on ordinary processors.
    case expression2Cpu
    /// `expression-2`, only on Apple hardware.
    case expression2Apple
    /// The older name of `expression-2-apple`.
    case expression2Ane
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "essence-1": self = .essence1
        case "expression-1": self = .expression1
        case "essence-2": self = .essence2
        case "expression-2": self = .expression2
        case "essence-2-max": self = .essence2Max
        case "essence-2-gpu": self = .essence2Gpu
        case "essence-2-cpu": self = .essence2Cpu
        case "essence-2-apple": self = .essence2Apple
        case "essence-2-ane": self = .essence2Ane
        case "expression-2-gpu": self = .expression2Gpu
        case "expression-2-cpu": self = .expression2Cpu
        case "expression-2-apple": self = .expression2Apple
        case "expression-2-ane": self = .expression2Ane
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .essence1: "essence-1"
        case .expression1: "expression-1"
        case .essence2: "essence-2"
        case .expression2: "expression-2"
        case .essence2Max: "essence-2-max"
        case .essence2Gpu: "essence-2-gpu"
        case .essence2Cpu: "essence-2-cpu"
        case .essence2Apple: "essence-2-apple"
        case .essence2Ane: "essence-2-ane"
        case .expression2Gpu: "expression-2-gpu"
        case .expression2Cpu: "expression-2-cpu"
        case .expression2Apple: "expression-2-apple"
        case .expression2Ane: "expression-2-ane"
        case let .unknown(value): value
        }
    }
}

extension EmbedModel: OpenEnum {}

/// Where an embedded agent is rendered.
public enum RenderPlace: RawRepresentable, Hashable, Sendable {
    /// At the service; the page receives video.
    case cloud
    /// In the visitor's browser.
    case local
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "cloud": self = .cloud
        case "local": self = .local
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .cloud: "cloud"
        case .local: "local"
        case let .unknown(value): value
        }
    }
}

extension RenderPlace: OpenEnum {}

/// A token for one visitor's session with an embedded agent.
public struct EmbedToken: Hashable, Sendable {
    /// The token, good for one hour. Hand it to that visitor only.
    public let token: SecretText
    /// The session's id.
    public let sid: String
    /// The model that was asked for, if one was.
    public let model: EmbedModel?
    /// The models that the agent can be used with now.
    public let supportedModels: [ModelName]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension EmbedToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        token = try fields.read("token")
        sid = try fields.read("sid")
        model = try fields.read("model")
        supportedModels = try fields.read("supported_models")
        extra = fields.extra
    }
}

/// An agent, ready to be put into a page.
public struct EmbedSnippet: Hashable, Sendable {
    /// The HTML of the frame.
    public let html: String
    /// The address that the frame shows.
    public let url: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension EmbedSnippet: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        html = try fields.read("html")
        url = try fields.read("url")
        extra = fields.extra
    }
}
