// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How often a page is read again.
public enum SyncFrequency: RawRepresentable, Hashable, Sendable {
    /// Not again.
    case never
    /// Every day.
    case daily
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "never": self = .never
        case "daily": self = .daily
        case "weekly": self = .weekly
        case "monthly": self = .monthly
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .never: "never"
        case .daily: "daily"
        case .weekly: "weekly"
        case .monthly: "monthly"
        case let .unknown(value): value
        }
    }
}

extension SyncFrequency: OpenEnum {}

/// Whether a knowledge base can be asked.
public enum KnowledgeStatus: RawRepresentable, Hashable, Sendable {
    /// Not built since its sources changed.
    case stale
    /// Built.
    case ready
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "stale": self = .stale
        case "ready": self = .ready
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .stale: "stale"
        case .ready: "ready"
        case let .unknown(value): value
        }
    }
}

extension KnowledgeStatus: OpenEnum {}

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
