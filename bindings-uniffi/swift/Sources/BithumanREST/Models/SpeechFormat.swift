// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The forms that speech comes in.
public enum SpeechFormat: RawRepresentable, Hashable, Sendable {
    /// A WAV file: 16 bit, mono, 44.1 kHz.
    case wav
    /// The samples alone: 16 bit, little-endian, mono, 44.1 kHz.
    case pcm
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "wav": self = .wav
        case "pcm_s16le": self = .pcm
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .wav: "wav"
        case .pcm: "pcm_s16le"
        case .unknown(let value): value
        }
    }
}

extension SpeechFormat: OpenEnum {}
