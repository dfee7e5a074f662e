// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The voices that come with the service.
public enum BuiltinVoice: RawRepresentable, Hashable, Sendable {
    /// Voice M1 of the ten that come with the service.
    case m1
    /// Voice M2 of the ten that come with the service.
    case m2
    /// Voice M3 of the ten that come with the service.
    case m3
    /// Voice M4 of the ten that come with the service.
    case m4
    /// Voice M5 of the ten that come with the service.
    case m5
    /// Voice F1 of the ten that come with the service.
    case f1
    /// Voice F2 of the ten that come with the service.
    case f2
    /// Voice F3 of the ten that come with the service.
    case f3
    /// Voice F4 of the ten that come with the service.
    case f4
    /// Voice F5 of the ten that come with the service.
    case f5
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "M1": self = .m1
        case "M2": self = .m2
        case "M3": self = .m3
        case "M4": self = .m4
        case "M5": self = .m5
        case "F1": self = .f1
        case "F2": self = .f2
        case "F3": self = .f3
        case "F4": self = .f4
        case "F5": self = .f5
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .m1: "M1"
        case .m2: "M2"
        case .m3: "M3"
        case .m4: "M4"
        case .m5: "M5"
        case .f1: "F1"
        case .f2: "F2"
        case .f3: "F3"
        case .f4: "F4"
        case .f5: "F5"
        case .unknown(let value): value
        }
    }
}

extension BuiltinVoice: OpenEnum {}
