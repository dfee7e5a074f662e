// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a figure is from.
public enum FigureSource: RawRepresentable, Hashable, Sendable {
    /// The service told it, for this estimate.
    case service
    /// The vendor's documentation says so; the service does not tell it.
    case documented
    /// It follows from what was asked for.
    case asked
    /// Nowhere: the figure is absent.
    case nowhere
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "service": self = .service
        case "documented": self = .documented
        case "asked": self = .asked
        case "nowhere": self = .nowhere
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .service: "service"
        case .documented: "documented"
        case .asked: "asked"
        case .nowhere: "nowhere"
        case .unknown(let value): value
        }
    }
}

extension FigureSource: OpenEnum {}
