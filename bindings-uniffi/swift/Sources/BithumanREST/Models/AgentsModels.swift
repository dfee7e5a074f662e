// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The engines that an agent can be created with.
public enum GenerateModel: RawRepresentable, Hashable, Sendable {
    /// 250 credits, under 15 minutes. Needs a real person as its subject.
    case essence1
    /// 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject.
    case essence2
    /// 250 credits, about a minute. Needs a real person as its subject.
    case expression1
    /// 2000 credits, 2 to 2.5 hours. Takes any subject.
    case expression2
    /// `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes. Never
    /// refuses a subject.
    case auto
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "essence-1": self = .essence1
        case "essence-2": self = .essence2
        case "expression-1": self = .expression1
        case "expression-2": self = .expression2
        case "auto": self = .auto
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .essence1: "essence-1"
        case .essence2: "essence-2"
        case .expression1: "expression-1"
        case .expression2: "expression-2"
        case .auto: "auto"
        case let .unknown(value): value
        }
    }
}

extension GenerateModel: OpenEnum {}

/// The shape of an agent's picture.
public enum AspectRatio: RawRepresentable, Hashable, Sendable {
    /// Wide.
    case wide
    /// Tall.
    case tall
    /// Square.
    case square
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "16:9": self = .wide
        case "9:16": self = .tall
        case "1:1": self = .square
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .wide: "16:9"
        case .tall: "9:16"
        case .square: "1:1"
        case let .unknown(value): value
        }
    }
}

extension AspectRatio: OpenEnum {}

/// How much of the person is in the picture.
public enum Framing: RawRepresentable, Hashable, Sendable {
    /// Head and shoulders.
    case portrait
    /// Head to feet.
    case fullBody
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "portrait": self = .portrait
        case "full_body": self = .fullBody
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .portrait: "portrait"
        case .fullBody: "full_body"
        case let .unknown(value): value
        }
    }
}

extension Framing: OpenEnum {}

/// Where an agent's creation stands.
public enum AgentStatus: RawRepresentable, Hashable, Sendable {
    /// Accepted or begun. Not an end.
    case processing
    /// Being made. Not an end.
    case generating
    /// A step is complete, the agent is not. Not an end.
    case completed
    /// A step succeeded. The end only where the progress is 1, on agents of long ago.
    case success
    /// Ready for use. An end.
    case ready
    /// Not made; credits were given back. An end of this run.
    case failed
    /// Deleted; seen in lists only.
    case deleted
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "processing": self = .processing
        case "generating": self = .generating
        case "completed": self = .completed
        case "success": self = .success
        case "ready": self = .ready
        case "failed": self = .failed
        case "deleted": self = .deleted
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .processing: "processing"
        case .generating: "generating"
        case .completed: "completed"
        case .success: "success"
        case .ready: "ready"
        case .failed: "failed"
        case .deleted: "deleted"
        case let .unknown(value): value
        }
    }
}

extension AgentStatus: OpenEnum {}

/// The engines that drive an agent's face.
public enum ModelName: RawRepresentable, Hashable, Sendable {
    /// First generation, rendered from an identity video; has a file to download.
    case essence1
    /// Second generation for photorealistic persons.
    case essence2
    /// A larger `essence-2`, for enterprise plans only.
    case essence2Max
    /// First generation, driven from a single picture; rendered in the cloud only.
    case expression1
    /// Second generation for any subject: persons, drawings, animals.
    case expression2
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "essence-1": self = .essence1
        case "essence-2": self = .essence2
        case "essence-2-max": self = .essence2Max
        case "expression-1": self = .expression1
        case "expression-2": self = .expression2
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .essence1: "essence-1"
        case .essence2: "essence-2"
        case .essence2Max: "essence-2-max"
        case .expression1: "expression-1"
        case .expression2: "expression-2"
        case let .unknown(value): value
        }
    }
}

extension ModelName: OpenEnum {}

/// Whether one model of an agent can be used.
public enum ModelState: RawRepresentable, Hashable, Sendable {
    /// Being made.
    case pending
    /// Ready for use.
    case ready
    /// Not made; credits were given back.
    case failed
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "pending": self = .pending
        case "ready": self = .ready
        case "failed": self = .failed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .pending: "pending"
        case .ready: "ready"
        case .failed: "failed"
        case let .unknown(value): value
        }
    }
}

extension ModelState: OpenEnum {}

/// The steps of an agent's creation.
public enum GenerationStep: RawRepresentable, Hashable, Sendable {
    /// Credits are reserved.
    case payment
    /// Name and personality are written.
    case persona
    /// Voice and portrait are made.
    case voiceImage
    /// The identity video is made; essence models only.
    case video
    /// A person at the service marks the face; rare, `essence-1` only.
    case awaitingFaceMarking
    /// The face is trained. The longest step of the second generation.
    case lipSync
    /// Everything is done.
    case done
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "payment": self = .payment
        case "persona": self = .persona
        case "voice_image": self = .voiceImage
        case "video": self = .video
        case "awaiting_face_marking": self = .awaitingFaceMarking
        case "lip_sync": self = .lipSync
        case "done": self = .done
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .payment: "payment"
        case .persona: "persona"
        case .voiceImage: "voice_image"
        case .video: "video"
        case .awaitingFaceMarking: "awaiting_face_marking"
        case .lipSync: "lip_sync"
        case .done: "done"
        case let .unknown(value): value
        }
    }
}

extension GenerationStep: OpenEnum {}

/// Whose provider is used.
public enum ProviderMode: RawRepresentable, Hashable, Sendable {
    /// The service's own.
    case `default`
    /// One that the account has registered.
    case custom
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "default": self = .`default`
        case "custom": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .`default`: "default"
        case .custom: "custom"
        case let .unknown(value): value
        }
    }
}

extension ProviderMode: OpenEnum {}

/// Whether an added model is there.
public enum AdditionStatus: RawRepresentable, Hashable, Sendable {
    /// It can be used.
    case ready
    /// It is being made: watch the agent's `supportedModels`.
    case processing
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "ready": self = .ready
        case "processing": self = .processing
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .ready: "ready"
        case .processing: "processing"
        case let .unknown(value): value
        }
    }
}

extension AdditionStatus: OpenEnum {}

/// What becomes of a text that a live session gets.
public enum ContextType: RawRepresentable, Hashable, Sendable {
    /// Said aloud.
    case speak
    /// Known silently.
    case addContext
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "speak": self = .speak
        case "add_context": self = .addContext
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .speak: "speak"
        case .addContext: "add_context"
        case let .unknown(value): value
        }
    }
}

extension ContextType: OpenEnum {}

/// How the service found a room.
public enum RoomMatch: RawRepresentable, Hashable, Sendable {
    /// By its name.
    case name
    /// By the record of sessions.
    case ledger
    /// By both.
    case nameAndLedger
    /// By resemblance.
    case loose
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "name": self = .name
        case "ledger": self = .ledger
        case "name+ledger": self = .nameAndLedger
        case "loose": self = .loose
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .name: "name"
        case .ledger: "ledger"
        case .nameAndLedger: "name+ledger"
        case .loose: "loose"
        case let .unknown(value): value
        }
    }
}

extension RoomMatch: OpenEnum {}

/// A creation that was accepted.
public struct AgentGeneration: Hashable, Sendable {
    /// The code of the agent that is being made.
    public let agentID: String
    /// Where its creation stands.
    public let status: AgentStatus
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentGeneration: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        status = try fields.read("status")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// The state of one model of an agent.
public struct ModelReadiness: Hashable, Sendable {
    /// Whether it can be used.
    public let state: ModelState
    /// Why it cannot be used; absent once it can.
    public let reason: String?
    /// When the state last changed; absent if it never did.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ModelReadiness: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        state = try fields.read("state")
        reason = try fields.read("reason")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}

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

/// What an update did.
public struct AgentUpdate: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// Whether anything changed.
    public let updated: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentUpdate: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        updated = try fields.read("updated")
        extra = fields.extra
    }
}

/// What a deletion did.
public struct AgentDeletion: Hashable, Sendable {
    /// Whether the agent is gone.
    public let deleted: Bool
    /// The agent's code; absent when a repeated request found the agent gone already.
    public let agentCode: String?
    /// What happens to its files, such as `pending`.
    public let artifactCleanup: String?
    /// What happens to its billing records.
    public let billingHistory: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentDeletion: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        deleted = try fields.read("deleted")
        agentCode = try fields.read("agent_code")
        artifactCleanup = try fields.read("artifact_cleanup")
        billingHistory = try fields.read("billing_history")
        extra = fields.extra
    }
}

/// A model that is being added to an agent.
public struct ModelAddition: Hashable, Sendable {
    /// The agent's code.
    public let agentID: String?
    /// The model.
    public let model: ModelName?
    /// Whether it is there.
    public let status: AdditionStatus
    /// Credits that this call charged; 0 for a free model and for one that was there already.
    public let credits: Double?
    /// The models that the agent can be used with now.
    public let supportedModels: [ModelName]
    /// The service's words.
    public let message: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension ModelAddition: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentID = try fields.read("agent_id")
        model = try fields.read("model")
        status = try fields.read("status")
        credits = try fields.read("credits")
        supportedModels = try fields.read("supported_models")
        message = try fields.read("message")
        extra = fields.extra
    }
}

/// Who got a message. A success alone does not mean that anyone did: ask `deliveredToRooms`.
public struct Delivery: Hashable, Sendable {
    /// The agent's code.
    public let agentCode: String
    /// What was delivered.
    public let contextType: ContextType?
    /// How many rooms got it. Zero means that nobody heard it.
    public let deliveredToRooms: Int
    /// The rooms that got it.
    public let rooms: [String]
    /// Live rooms that did not get it because no agent is in them.
    public let roomsSkipped: [String]
    /// Rooms that it could not be delivered to.
    public let roomsFailed: [String]
    /// How many live rooms were skipped because no agent is in them.
    public let roomsSkippedNoWorker: Int?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Delivery: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        agentCode = try fields.read("agent_code")
        contextType = try fields.read("context_type")
        deliveredToRooms = try fields.read("delivered_to_rooms")
        rooms = try fields.read("rooms")
        roomsSkipped = try fields.read("rooms_skipped")
        roomsFailed = try fields.read("rooms_failed")
        roomsSkippedNoWorker = try fields.read("rooms_skipped_no_worker")
        extra = fields.extra
    }
}

/// How far an agent is.
public struct AgentProgress: Hashable, Sendable {
    /// The agent's code.
    public let code: String
    /// Where the agent is in its life.
    public let status: AgentStatus
    /// What is being made now.
    public let step: GenerationStep?
    /// How much is done, from 0 to 1. Never less than before.
    public let progress: Double
    /// What is being made now, in the service's words.
    public let message: String?
    /// Seconds since the waiting began.
    public let elapsed: Double
    /// Whether the agent is ready.
    public let done: Bool
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension AgentProgress: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        code = try fields.read("code")
        status = try fields.read("status")
        step = try fields.read("step")
        progress = try fields.read("progress")
        message = try fields.read("message")
        elapsed = try fields.read("elapsed")
        done = try fields.read("done")
        extra = fields.extra
    }
}

/// A room in which an agent is live.
public struct LiveRoom: Hashable, Sendable {
    /// The room's id.
    public let roomID: String
    /// How many take part, the agent among them.
    public let numParticipants: Int?
    /// When it was opened.
    public let createdAt: Date?
    /// Whether it can hear: false while the room is open but no agent is in it.
    public let deliverable: Bool
    /// How the service found the room.
    public let matchedBy: RoomMatch?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension LiveRoom: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        roomID = try fields.read("room_id")
        numParticipants = try fields.read("num_participants")
        createdAt = try fields.read("created_at")
        deliverable = try fields.read("deliverable")
        matchedBy = try fields.read("matched_by")
        extra = fields.extra
    }
}

/// A choice of provider.
public struct ProviderSelection: Hashable, Sendable {
    /// The service's own, or one of yours.
    public var mode: ProviderMode
    /// The id of the registered provider; needed with `custom`. Limits: at least 1 characters.
    public var providerID: String?

    /// The fields; what is left out is not sent.
    public init(
        mode: ProviderMode,
        providerID: String? = nil
    ) {
        self.mode = mode
        self.providerID = providerID
    }
}

extension ProviderSelection: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "mode": mode.value,
                "provider_id": providerID.value,
            ],
            extra: [:]
        )
    }
}

/// Which provider each capability of an agent uses.
public struct AgentProviders: Hashable, Sendable {
    /// The language model.
    public var llm: ProviderSelection?
    /// Speech to text.
    public var stt: ProviderSelection?
    /// Text to speech.
    public var tts: ProviderSelection?
    /// Speech to speech.
    public var realtime: ProviderSelection?

    /// The fields; what is left out is not sent.
    public init(
        llm: ProviderSelection? = nil,
        stt: ProviderSelection? = nil,
        tts: ProviderSelection? = nil,
        realtime: ProviderSelection? = nil
    ) {
        self.llm = llm
        self.stt = stt
        self.tts = tts
        self.realtime = realtime
    }
}

extension AgentProviders: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "llm": llm.value,
                "stt": stt.value,
                "tts": tts.value,
                "realtime": realtime.value,
            ],
            extra: [:]
        )
    }
}
