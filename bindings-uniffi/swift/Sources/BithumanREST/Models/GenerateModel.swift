// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The engines that an agent can be created with.
public enum GenerateModel: RawRepresentable, Hashable, Sendable {
    /// 250 credits, under 15 minutes. Needs a real person as its subject.
    case essence1
    /// 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject.
    case essence2
    /// 250 credits, about a minute. Needs a real person as its subject.
    case expression1
    /// 2000 credits, 2 to 2.5 hours. Takes any subject.
    case expression2
    /// `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes. Never
    /// refuses a subject.
    case auto
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "essence-1": self = .essence1
        case "essence-2": self = .essence2
        case "expression-1": self = .expression1
        case "expression-2": self = .expression2
        case "auto": self = .auto
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .essence1: "essence-1"
        case .essence2: "essence-2"
        case .expression1: "expression-1"
        case .expression2: "expression-2"
        case .auto: "auto"
        case .unknown(let value): value
        }
    }
}

extension GenerateModel: OpenEnum {}
