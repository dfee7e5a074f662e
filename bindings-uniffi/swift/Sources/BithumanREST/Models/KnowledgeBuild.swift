// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A build of a knowledge base.
public struct KnowledgeBuild: Hashable, Sendable {
    /// The build's id.
    public let id: String
    /// The base's id.
    public let kbID: String
    /// Where it stands: `queued` at first. There is no way to ask again: follow the base with `knowledge.wait`.
    public let status: String
    /// When it began.
    public let startedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension KnowledgeBuild: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        kbID = try fields.read("kb_id")
        status = try fields.read("status")
        startedAt = try fields.read("started_at")
        extra = fields.extra
    }
}
