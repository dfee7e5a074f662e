// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A source that was taken in.
public struct KnowledgeSource: Hashable, Sendable {
    /// The source's id, which `knowledge.create` takes.
    public let id: String
    /// The organization's id.
    public let orgID: String?
    /// What it is called.
    public let fileName: String?
    /// The extension of its name.
    public let ext: String?
    /// Its size in bytes; absent for an address.
    public let sizeBytes: Int?
    /// Where it stands: `uploaded` at first. It is read in the background; what comes later is not described.
    public let status: String
    /// Where it comes from, such as `upload`.
    public let sourceKind: String?
    /// When it was taken in.
    public let createdAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension KnowledgeSource: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        orgID = try fields.read("org_id")
        fileName = try fields.read("file_name")
        ext = try fields.read("ext")
        sizeBytes = try fields.read("size_bytes")
        status = try fields.read("status")
        sourceKind = try fields.read("source_kind")
        createdAt = try fields.read("created_at")
        extra = fields.extra
    }
}
