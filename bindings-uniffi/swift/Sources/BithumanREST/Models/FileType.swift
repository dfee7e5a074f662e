// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// What a file is expected to be.
public enum FileType: RawRepresentable, Hashable, Sendable {
    /// Whatever its first bytes say.
    case auto
    /// A picture, at most 10 MB.
    case image
    /// A film, at most 100 MB.
    case video
    /// A recording, at most 25 MB.
    case audio
    /// A document, at most 25 MB.
    case document
    /// A document, at most 25 MB.
    case pdf
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "image": self = .image
        case "video": self = .video
        case "audio": self = .audio
        case "document": self = .document
        case "pdf": self = .pdf
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .image: "image"
        case .video: "video"
        case .audio: "audio"
        case .document: "document"
        case .pdf: "pdf"
        case .unknown(let value): value
        }
    }
}

extension FileType: OpenEnum {}
