// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where a delivery stands.
public enum DeliveryState: RawRepresentable, Hashable, Sendable {
    /// It was never seen, or its handling failed: handle it, then settle it.
    case new
    /// Someone else is handling it: answer 409, so that the service asks again.
    case busy
    /// It was handled: answer 200 and do nothing.
    case done
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "new": self = .new
        case "busy": self = .busy
        case "done": self = .done
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .new: "new"
        case .busy: "busy"
        case .done: "done"
        case .unknown(let value): value
        }
    }
}

extension DeliveryState: OpenEnum {}
