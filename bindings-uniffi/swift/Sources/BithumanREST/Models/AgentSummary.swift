// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An agent, as the list shows it.
public struct AgentSummary: Hashable, Sendable {
    /// The agent's code.
    public let code: String
    /// The code once more.
    public let agentID: String?
    /// The name that the service gave; absent until the persona is written.
    public let name: String?
    /// The personality in a sentence.
    public let description: String?
    /// The model it was created with.
    public let model: ModelName?
    /// The gender of persona and voice.
    public let gender: String?
    /// The language it speaks.
    public let language: String?
    /// Where the portrait is stored.
    public let imagePath: String?
    /// Where the small portrait is stored.
    public let thumbnailPath: String?
    /// Where its creation stands.
    public let status: AgentStatus
    /// The models that it can be used with now.
    public let supportedModels: [ModelName]
    /// The state of each model that was ever asked for, by model.
    public let modelStatus: [String: ModelReadiness]
    /// When it was created.
    public let createdAt: Date?
    /// When it last changed.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentSummary: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        code = try fields.read("code")
        agentID = try fields.read("agent_id")
        name = try fields.read("name")
        description = try fields.read("description")
        model = try fields.read("model")
        gender = try fields.read("gender")
        language = try fields.read("language")
        imagePath = try fields.read("image_path")
        thumbnailPath = try fields.read("thumbnail_path")
        status = try fields.read("status")
        supportedModels = try fields.read("supported_models")
        modelStatus = try fields.read("model_status")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}
