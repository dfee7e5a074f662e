// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
