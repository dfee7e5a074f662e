// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where an embedded agent is rendered.
public enum RenderPlace: RawRepresentable, Hashable, Sendable {
    /// At the service; the page receives video.
    case cloud
    /// In the visitor's browser.
    case local
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "cloud": self = .cloud
        case "local": self = .local
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .cloud: "cloud"
        case .local: "local"
        case .unknown(let value): value
        }
    }
}

extension RenderPlace: OpenEnum {}
