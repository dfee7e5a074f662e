// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The shape of an agent's picture.
public enum AspectRatio: RawRepresentable, Hashable, Sendable {
    /// Wide.
    case wide
    /// Tall.
    case tall
    /// Square.
    case square
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "16:9": self = .wide
        case "9:16": self = .tall
        case "1:1": self = .square
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .wide: "16:9"
        case .tall: "9:16"
        case .square: "1:1"
        case .unknown(let value): value
        }
    }
}

extension AspectRatio: OpenEnum {}
