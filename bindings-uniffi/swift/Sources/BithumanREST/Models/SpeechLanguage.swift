// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension SpeechLanguage: OpenEnum {}
