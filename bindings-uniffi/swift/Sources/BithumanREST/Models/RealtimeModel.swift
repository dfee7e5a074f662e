// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The language models that talk.
public enum RealtimeModel: RawRepresentable, Hashable, Sendable {
    /// The standard one.
    case gptRealtimeMini
    /// A larger one, which not every plan has.
    case gptRealtime
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "gpt-realtime-mini": self = .gptRealtimeMini
        case "gpt-realtime": self = .gptRealtime
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .gptRealtimeMini: "gpt-realtime-mini"
        case .gptRealtime: "gpt-realtime"
        case .unknown(let value): value
        }
    }
}

extension RealtimeModel: OpenEnum {}
