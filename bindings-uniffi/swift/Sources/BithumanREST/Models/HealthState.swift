// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// How well something works.
public enum HealthState: RawRepresentable, Hashable, Sendable {
    /// Well.
    case ok
    /// Slowly, or not always.
    case degraded
    /// Not at all.
    case unhealthy
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "ok": self = .ok
        case "degraded": self = .degraded
        case "unhealthy": self = .unhealthy
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .ok: "ok"
        case .degraded: "degraded"
        case .unhealthy: "unhealthy"
        case .unknown(let value): value
        }
    }
}

extension HealthState: OpenEnum {}
