// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a voice comes from.
public enum VoiceKind: RawRepresentable, Hashable, Sendable {
    /// It comes with the service.
    case builtin
    /// It was designed.
    case custom
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "builtin": self = .builtin
        case "custom": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .builtin: "builtin"
        case .custom: "custom"
        case .unknown(let value): value
        }
    }
}

extension VoiceKind: OpenEnum {}
