// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The engines that drive an agent's face.
public enum ModelName: RawRepresentable, Hashable, Sendable {
    /// First generation, rendered from an identity video; has a file to download.
    case essence1
    /// Second generation for photorealistic persons.
    case essence2
    /// A larger `essence-2`, for enterprise plans only.
    case essence2Max
    /// First generation, driven from a single picture; rendered in the cloud only.
    case expression1
    /// Second generation for any subject: persons, drawings, animals.
    case expression2
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "essence-1": self = .essence1
        case "essence-2": self = .essence2
        case "essence-2-max": self = .essence2Max
        case "expression-1": self = .expression1
        case "expression-2": self = .expression2
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .essence1: "essence-1"
        case .essence2: "essence-2"
        case .essence2Max: "essence-2-max"
        case .expression1: "expression-1"
        case .expression2: "expression-2"
        case .unknown(let value): value
        }
    }
}

extension ModelName: OpenEnum {}
