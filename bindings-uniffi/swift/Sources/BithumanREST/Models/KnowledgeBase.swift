// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A knowledge base.
public struct KnowledgeBase: Hashable, Sendable {
    /// The base's id.
    public let id: String
    /// The organization's id.
    public let orgID: String?
    /// What it is called.
    public let name: String
    /// What it is about.
    public let description: String?
    /// Whether it can be asked.
    public let status: KnowledgeStatus
    /// Counts the changes of its sources.
    public let contentRev: Int?
    /// The change that it was built from last; up to date when it equals `contentRev`.
    public let builtRev: Int?
    /// Where what was built is stored.
    public let artifactURL: String?
    /// How many agents use it; told by the list only.
    public let agentCount: Int?
    /// How many sources it has; told by the list only.
    public let sourceCount: Int?
    /// The ids of its sources; told by creating it only.
    public let fileIDs: [String]
    /// Whether a build was begun; told by creating it only.
    public let buildDispatched: Bool?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension KnowledgeBase: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        orgID = try fields.read("org_id")
        name = try fields.read("name")
        description = try fields.read("description")
        status = try fields.read("status")
        contentRev = try fields.read("content_rev")
        builtRev = try fields.read("built_rev")
        artifactURL = try fields.read("artifact_url")
        agentCount = try fields.read("agent_count")
        sourceCount = try fields.read("source_count")
        fileIDs = try fields.read("file_ids")
        buildDispatched = try fields.read("build_dispatched")
        extra = fields.extra
    }
}
