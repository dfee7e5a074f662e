// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What becomes of a text that a live session gets.
public enum ContextType: RawRepresentable, Hashable, Sendable {
    /// Said aloud.
    case speak
    /// Known silently.
    case addContext
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "speak": self = .speak
        case "add_context": self = .addContext
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .speak: "speak"
        case .addContext: "add_context"
        case .unknown(let value): value
        }
    }
}

extension ContextType: OpenEnum {}
