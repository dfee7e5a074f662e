// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How the service found a room.
public enum RoomMatch: RawRepresentable, Hashable, Sendable {
    /// By its name.
    case name
    /// By the record of sessions.
    case ledger
    /// By both.
    case nameAndLedger
    /// By resemblance.
    case loose
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "name": self = .name
        case "ledger": self = .ledger
        case "name+ledger": self = .nameAndLedger
        case "loose": self = .loose
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .name: "name"
        case .ledger: "ledger"
        case .nameAndLedger: "name+ledger"
        case .loose: "loose"
        case .unknown(let value): value
        }
    }
}

extension RoomMatch: OpenEnum {}
