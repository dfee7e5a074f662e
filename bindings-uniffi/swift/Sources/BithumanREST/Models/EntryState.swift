// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// Where billed work stands, as the journal knows it.
public enum EntryState: RawRepresentable, Hashable, Sendable {
    /// Begun, and its end is not known: it is being sent, or the answer never came.
    case open
    /// The service took it up. Asking for it again under its intent gives the same answer, without a request.
    case done
    /// The service refused it. Asking for it again begins it anew.
    case refused
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "open": self = .open
        case "done": self = .done
        case "refused": self = .refused
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .open: "open"
        case .done: "done"
        case .refused: "refused"
        case .unknown(let value): value
        }
    }
}

extension EntryState: OpenEnum {}
