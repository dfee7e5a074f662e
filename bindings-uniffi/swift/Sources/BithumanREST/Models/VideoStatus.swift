// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a video stands.
public enum VideoStatus: RawRepresentable, Hashable, Sendable {
    /// Being rendered.
    case processing
    /// There. An end.
    case completed
    /// Not made; all credits were given back. An end.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "processing": self = .processing
        case "completed": self = .completed
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .processing: "processing"
        case .completed: "completed"
        case .failed: "failed"
        case .unknown(let value): value
        }
    }
}

extension VideoStatus: OpenEnum {}
