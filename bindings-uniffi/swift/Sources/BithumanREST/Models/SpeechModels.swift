// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The languages that speech can be made in.
public enum SpeechLanguage: RawRepresentable, Hashable, Sendable {
    /// English.
    case english
    /// Korean.
    case korean
    /// Japanese.
    case japanese
    /// Arabic.
    case arabic
    /// Bulgarian.
    case bulgarian
    /// Czech.
    case czech
    /// Danish.
    case danish
    /// German.
    case german
    /// Greek.
    case greek
    /// Spanish.
    case spanish
    /// Estonian.
    case estonian
    /// Finnish.
    case finnish
    /// French.
    case french
    /// Hindi.
    case hindi
    /// Croatian.
    case croatian
    /// Hungarian.
    case hungarian
    /// Indonesian.
    case indonesian
    /// Italian.
    case italian
    /// Lithuanian.
    case lithuanian
    /// Latvian.
    case latvian
    /// Dutch.
    case dutch
    /// Polish.
    case polish
    /// Portuguese.
    case portuguese
    /// Romanian.
    case romanian
    /// Russian.
    case russian
    /// Slovak.
    case slovak
    /// Slovenian.
    case slovenian
    /// Swedish.
    case swedish
    /// Turkish.
    case turkish
    /// Ukrainian.
    case ukrainian
    /// Vietnamese.
    case vietnamese
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "en": self = .english
        case "ko": self = .korean
        case "ja": self = .japanese
        case "ar": self = .arabic
        case "bg": self = .bulgarian
        case "cs": self = .czech
        case "da": self = .danish
        case "de": self = .german
        case "el": self = .greek
        case "es": self = .spanish
        case "et": self = .estonian
        case "fi": self = .finnish
        case "fr": self = .french
        case "hi": self = .hindi
        case "hr": self = .croatian
        case "hu": self = .hungarian
        case "id": self = .indonesian
        case "it": self = .italian
        case "lt": self = .lithuanian
        case "lv": self = .latvian
        case "nl": self = .dutch
        case "pl": self = .polish
        case "pt": self = .portuguese
        case "ro": self = .romanian
        case "ru": self = .russian
        case "sk": self = .slovak
        case "sl": self = .slovenian
        case "sv": self = .swedish
        case "tr": self = .turkish
        case "uk": self = .ukrainian
        case "vi": self = .vietnamese
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .english: "en"
        case .korean: "ko"
        case .japanese: "ja"
        case .arabic: "ar"
        case .bulgarian: "bg"
        case .czech: "cs"
        case .danish: "da"
        case .german: "de"
        case .greek: "el"
        case .spanish: "es"
        case .estonian: "et"
        case .finnish: "fi"
        case .french: "fr"
        case .hindi: "hi"
        case .croatian: "hr"
        case .hungarian: "hu"
        case .indonesian: "id"
        case .italian: "it"
        case .lithuanian: "lt"
        case .latvian: "lv"
        case .dutch: "nl"
        case .polish: "pl"
        case .portuguese: "pt"
        case .romanian: "ro"
        case .russian: "ru"
        case .slovak: "sk"
        case .slovenian: "sl"
        case .swedish: "sv"
        case .turkish: "tr"
        case .ukrainian: "uk"
        case .vietnamese: "vi"
        case let .unknown(value): value
        }
    }
}

extension SpeechLanguage: OpenEnum {}

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
        case let .unknown(value): value
        }
    }
}

extension SpeechFormat: OpenEnum {}

/// Where a voice comes from.
public enum VoiceKind: RawRepresentable, Hashable, Sendable {
    /// It comes with the service.
    case builtin
    /// It was designed.
    case custom
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "builtin": self = .builtin
        case "custom": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .builtin: "builtin"
        case .custom: "custom"
        case let .unknown(value): value
        }
    }
}

extension VoiceKind: OpenEnum {}

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
        case let .unknown(value): value
        }
    }
}

extension BuiltinVoice: OpenEnum {}

/// Speech, whole.
public struct SpeechAudio: Hashable, Sendable {
    /// The file or the samples.
    public let audio: Data
    /// Its media type, such as `audio/wav`.
    public let contentType: String
    /// Samples a second.
    public let sampleRate: Int
    /// Its length in seconds.
    public let duration: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SpeechAudio: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        audio = try fields.read("audio")
        contentType = try fields.read("content_type")
        sampleRate = try fields.read("sample_rate")
        duration = try fields.read("duration")
        extra = fields.extra
    }
}

/// A piece of speech, as it is made: about a sentence.
public struct SpeechFrame: Hashable, Sendable {
    /// The samples: 16 bit, little-endian, mono.
    public let pcm: Data
    /// Samples a second.
    public let sampleRate: Int
    /// Where it begins, in seconds from the start of the speech.
    public let at: Double
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension SpeechFrame: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        pcm = try fields.read("pcm")
        sampleRate = try fields.read("sample_rate")
        at = try fields.read("at")
        extra = fields.extra
    }
}

/// A voice.
public struct Voice: Hashable, Sendable {
    /// The name to pass as `voice`.
    public let id: String
    /// Where it comes from.
    public let kind: VoiceKind
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Voice: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        kind = try fields.read("kind")
        extra = fields.extra
    }
}

/// A quality of a voice that can be bent.
public struct VoiceAxis: Hashable, Sendable {
    /// The name to use as a key of `axes`, such as `pitch`.
    public let name: String
    /// What it changes.
    public let description: String?
    /// The lowest value that sounds natural.
    public let suggestedMin: Double?
    /// The highest value that sounds natural.
    public let suggestedMax: Double?
    /// Where each voice stands on it, by voice.
    public let anchorProjections: [String: Double]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension VoiceAxis: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        name = try fields.read("name")
        description = try fields.read("description")
        suggestedMin = try fields.read("suggested_min")
        suggestedMax = try fields.read("suggested_max")
        anchorProjections = try fields.read("anchor_projections")
        extra = fields.extra
    }
}
