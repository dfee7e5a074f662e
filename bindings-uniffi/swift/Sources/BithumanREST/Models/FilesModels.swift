// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
        case let .unknown(value): value
        }
    }
}

extension FileType: OpenEnum {}

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
        case let .unknown(value): value
        }
    }
}

extension AssetCategory: OpenEnum {}

/// A file that was uploaded.
public struct UploadedFile: Hashable, Sendable {
    /// Its address, which anyone can fetch.
    public let fileURL: String
    /// The name or the address it came from.
    public let originalSource: String
    /// What it was taken to be.
    public let fileType: String
    /// Its size in bytes.
    public let fileSize: Int
    /// Its media type, such as `image/png`.
    public let mimeType: String
    /// What it is stored as.
    public let assetCategory: AssetCategory
    /// When it was uploaded.
    public let uploadedAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UploadedFile: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        fileURL = try fields.read("file_url")
        originalSource = try fields.read("original_source")
        fileType = try fields.read("file_type")
        fileSize = try fields.read("file_size")
        mimeType = try fields.read("mime_type")
        assetCategory = try fields.read("asset_category")
        uploadedAt = try fields.read("uploaded_at")
        extra = fields.extra
    }
}
