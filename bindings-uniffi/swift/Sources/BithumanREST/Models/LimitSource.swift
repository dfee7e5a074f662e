// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How the size of a bucket is known.
public enum LimitSource: RawRepresentable, Hashable, Sendable {
    /// From the plan that the client was given.
    case configured
    /// From the service's answers.
    case learnt
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "configured": self = .configured
        case "learnt": self = .learnt
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .configured: "configured"
        case .learnt: "learnt"
        case .unknown(let value): value
        }
    }
}

extension LimitSource: OpenEnum {}
