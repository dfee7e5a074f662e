// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An agent with everything that is known of it.
public struct Agent: Hashable, Sendable {
    /// The agent's code.
    public let code: String
    /// The code once more.
    public let agentID: String?
    /// The name that the service gave; absent until the persona is written. It cannot be set.
    public let name: String?
    /// The personality in a sentence.
    public let description: String?
    /// The language it speaks.
    public let language: String?
    /// The gender of persona and voice.
    public let gender: String?
    /// The model it was created with.
    public let model: ModelName?
    /// The models that it can be used with now.
    public let supportedModels: [ModelName]
    /// The state of each model that was ever asked for, by model.
    public let modelStatus: [String: ModelReadiness]
    /// What the service took the picture to show.
    public let subject: String?
    /// The instructions it talks by.
    public let systemPrompt: String?
    /// The address of the portrait.
    public let imageURL: String?
    /// Where the portrait is stored.
    public let imagePath: String?
    /// The address of the identity video, which the service made.
    public let videoURL: String?
    /// Where the identity video is stored.
    public let videoPath: String?
    /// The model file: an address for `essence-1` only, otherwise a handle that cannot be fetched. Use
    /// `models.download`.
    public let modelURL: String?
    /// Where the model file is stored.
    public let modelPath: String?
    /// A checksum of the model file.
    public let modelHash: String?
    /// The voice.
    public let voiceID: String?
    /// The voice once more.
    public let voicePath: String?
    /// Where its creation stands.
    public let status: AgentStatus
    /// The last thing that happened, such as `voice_created`.
    public let eventType: String?
    /// How far its creation is, from 0 to 1.
    public let progress: Double?
    /// The progress in words.
    public let progressMsg: String?
    /// The step that its creation is at.
    public let currentStep: GenerationStep?
    /// Why its creation failed.
    public let errorMessage: String?
    /// The stage that failed.
    public let errorType: String?
    /// When it was created.
    public let createdAt: Date?
    /// When it last changed.
    public let updatedAt: Date?
    /// Its gestures as they are configured; empty or absent when there are none.
    public let dynamics: JSONValue?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Agent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        code = try fields.read("code")
        agentID = try fields.read("agent_id")
        name = try fields.read("name")
        description = try fields.read("description")
        language = try fields.read("language")
        gender = try fields.read("gender")
        model = try fields.read("model")
        supportedModels = try fields.read("supported_models")
        modelStatus = try fields.read("model_status")
        subject = try fields.read("subject")
        systemPrompt = try fields.read("system_prompt")
        imageURL = try fields.read("image_url")
        imagePath = try fields.read("image_path")
        videoURL = try fields.read("video_url")
        videoPath = try fields.read("video_path")
        modelURL = try fields.read("model_url")
        modelPath = try fields.read("model_path")
        modelHash = try fields.read("model_hash")
        voiceID = try fields.read("voice_id")
        voicePath = try fields.read("voice_path")
        status = try fields.read("status")
        eventType = try fields.read("event_type")
        progress = try fields.read("progress")
        progressMsg = try fields.read("progress_msg")
        currentStep = try fields.read("current_step")
        errorMessage = try fields.read("error_message")
        errorType = try fields.read("error_type")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        dynamics = try fields.read("dynamics")
        extra = fields.extra
    }
}
