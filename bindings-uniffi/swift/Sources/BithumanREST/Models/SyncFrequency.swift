// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How often a page is read again.
public enum SyncFrequency: RawRepresentable, Hashable, Sendable {
    /// Not again.
    case never
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "never": self = .never
        case "daily": self = .daily
        case "weekly": self = .weekly
        case "monthly": self = .monthly
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .never: "never"
        case .daily: "daily"
        case .weekly: "weekly"
        case .monthly: "monthly"
        case .unknown(let value): value
        }
    }
}

extension SyncFrequency: OpenEnum {}
