// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension EmbedModel: OpenEnum {}
