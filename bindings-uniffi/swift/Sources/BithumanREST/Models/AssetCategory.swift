// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

/// The kinds of files in the account's store.
public enum AssetCategory: RawRepresentable, Hashable, Sendable {
    /// Pictures.
    case images
    /// Films.
    case videos
    /// Recordings.
    case audio
    /// Documents.
    case docs
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "images": self = .images
        case "videos": self = .videos
        case "audio": self = .audio
        case "docs": self = .docs
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .images: "images"
        case .videos: "videos"
        case .audio: "audio"
        case .docs: "docs"
        case .unknown(let value): value
        }
    }
}

extension AssetCategory: OpenEnum {}
