// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension GestureEngine: OpenEnum {}
