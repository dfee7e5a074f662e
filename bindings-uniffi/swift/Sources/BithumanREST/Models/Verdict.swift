// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What is known of a question.
public enum Verdict: RawRepresentable, Hashable, Sendable {
    /// It is so.
    case yes
    /// It is not so.
    case no
    /// It cannot be told.
    case undecided
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "yes": self = .yes
        case "no": self = .no
        case "unknown": self = .undecided
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .undecided: "unknown"
        case .unknown(let value): value
        }
    }
}

extension Verdict: OpenEnum {}
