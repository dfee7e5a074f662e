// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The kinds of machines that a part of a model is made for.
public enum DownloadPlane: RawRepresentable, Hashable, Sendable {
    /// Android devices.
    case android
    /// Web browsers.
    case web
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "android": self = .android
        case "web": self = .web
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .android: "android"
        case .web: "web"
        case let .unknown(value): value
        }
    }
}

extension DownloadPlane: OpenEnum {}

/// A file that arrived whole.
public struct DownloadedFile: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    /// Its SHA-256 in hexadecimal digits.
    public let sha256: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension DownloadedFile: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        path = try fields.read("path")
        size = try fields.read("size")
        sha256 = try fields.read("sha256")
        extra = fields.extra
    }
}

/// How far a download is.
public struct DownloadProgress: Hashable, Sendable {
    /// Bytes that are on the disk.
    public let received: Int
    /// Bytes in all, where the server says so.
    public let total: Int?
    /// Bytes a second, on average since it began.
    public let rate: Double
    /// The file, once it is whole.
    public let file: DownloadedFile?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension DownloadProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        received = try fields.read("received")
        total = try fields.read("total")
        rate = try fields.read("rate")
        file = try fields.read("file")
        extra = fields.extra
    }
}

/// Where a model file can be fetched.
public struct ModelDownload: Hashable, Sendable {
    /// The agent's code.
    public let code: String
    /// The model.
    public let model: ModelName
    /// The name to store the file under.
    public let filename: String
    /// The file's address. Fetch it without the secret.
    public let url: String
    /// Seconds until the address stops working; absent where it does not.
    public let expiresIn: Int?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ModelDownload: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        code = try fields.read("code")
        model = try fields.read("model")
        filename = try fields.read("filename")
        url = try fields.read("url")
        expiresIn = try fields.read("expires_in")
        extra = fields.extra
    }
}

/// An agent that the service shows to everyone.
public struct ShowcaseModel: Hashable, Sendable {
    /// Its short name in addresses.
    public let slug: String
    /// Its name.
    public let name: String
    /// Who it is.
    public let description: String?
    /// The model it runs.
    public let model: ModelName
    /// Its code. Its model file can be fetched without owning it.
    public let agentCode: String
    /// What it is shown under.
    public let category: String?
    /// Whether it is shown first.
    public let isFeatured: Bool?
    /// The address that links to its model file.
    public let url: String
    /// A checksum of the model file; the service leaves it empty.
    public let sha256: String?
    /// The model file's size in bytes.
    public let size: Int
    /// How many people liked it.
    public let votes: Int?
    /// The address of its portrait; empty when there is none.
    public let imageURL: String?
    /// Its gender; empty when not told.
    public let gender: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ShowcaseModel: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        slug = try fields.read("slug")
        name = try fields.read("name")
        description = try fields.read("description")
        model = try fields.read("model")
        agentCode = try fields.read("agent_code")
        category = try fields.read("category")
        isFeatured = try fields.read("is_featured")
        url = try fields.read("url")
        sha256 = try fields.read("sha256")
        size = try fields.read("size")
        votes = try fields.read("votes")
        imageURL = try fields.read("image_url")
        gender = try fields.read("gender")
        extra = fields.extra
    }
}

/// The agents that the service shows to everyone.
public struct ShowcaseManifest: Hashable, Sendable {
    /// The manifest's format.
    public let version: Int
    /// The day of its last change.
    public let updated: String?
    /// Where it comes from.
    public let source: String?
    /// How the agents were chosen.
    public let selectionCriteria: String?
    /// Remarks on speed, by model.
    public let notePerformance: [String: String]
    /// The agents.
    public let models: [ShowcaseModel]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ShowcaseManifest: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        version = try fields.read("version")
        updated = try fields.read("updated")
        source = try fields.read("source")
        selectionCriteria = try fields.read("selection_criteria")
        notePerformance = try fields.read("note_performance")
        models = try fields.read("models")
        extra = fields.extra
    }
}
