// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a set of gestures stands.
public enum GestureStatus: RawRepresentable, Hashable, Sendable {
    /// Nothing is being made. Whether there are gestures is told by the address alone.
    case ready
    /// Being made.
    case generating
    /// Accepted or being made.
    case processing
    /// Not made.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "generating": self = .generating
        case "processing": self = .processing
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .generating: "generating"
        case .processing: "processing"
        case .failed: "failed"
        case .unknown(let value): value
        }
    }
}

extension GestureStatus: OpenEnum {}
