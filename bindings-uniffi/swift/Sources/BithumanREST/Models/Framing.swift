// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How much of the person is in the picture.
public enum Framing: RawRepresentable, Hashable, Sendable {
    /// Head and shoulders.
    case portrait
    /// Head to feet.
    case fullBody
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "portrait": self = .portrait
        case "full_body": self = .fullBody
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .portrait: "portrait"
        case .fullBody: "full_body"
        case .unknown(let value): value
        }
    }
}

extension Framing: OpenEnum {}
