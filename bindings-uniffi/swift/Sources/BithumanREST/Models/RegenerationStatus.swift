// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Whether making gestures anew has begun.
public enum RegenerationStatus: RawRepresentable, Hashable, Sendable {
    /// It has.
    case started
    /// It could not begin; the change itself is stored.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "started": self = .started
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .started: "started"
        case .failed: "failed"
        case .unknown(let value): value
        }
    }
}

extension RegenerationStatus: OpenEnum {}
