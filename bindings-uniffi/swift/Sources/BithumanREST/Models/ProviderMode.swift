// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Whose provider is used.
public enum ProviderMode: RawRepresentable, Hashable, Sendable {
    /// The service's own.
    case `default`
    /// One that the account has registered.
    case custom
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "default": self = .`default`
        case "custom": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .`default`: "default"
        case .custom: "custom"
        case .unknown(let value): value
        }
    }
}

extension ProviderMode: OpenEnum {}
