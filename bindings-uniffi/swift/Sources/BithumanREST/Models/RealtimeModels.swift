// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The language models that talk.
public enum RealtimeModel: RawRepresentable, Hashable, Sendable {
    /// The standard one.
    case gptRealtimeMini
    /// A larger one, which not every plan has.
    case gptRealtime
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "gpt-realtime-mini": self = .gptRealtimeMini
        case "gpt-realtime": self = .gptRealtime
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .gptRealtimeMini: "gpt-realtime-mini"
        case .gptRealtime: "gpt-realtime"
        case let .unknown(value): value
        }
    }
}

extension RealtimeModel: OpenEnum {}

/// What happened in a conversation.
public enum RealtimeEventType: RawRepresentable, Hashable, Sendable {
    /// The conversation is open; `session` has its settings.
    case sessionCreated
    /// Settings have changed; `session` has all of them.
    case sessionUpdated
    /// Something joined the conversation; `item` has it.
    case itemAdded
    /// Something joined the conversation; the older name.
    case itemCreated
    /// Something in the conversation is complete; `item` has it.
    case itemDone
    /// Something left the conversation.
    case itemDeleted
    /// Something in the conversation was cut where the listener interrupted.
    case itemTruncated
    /// A piece of what the speaker said, in words.
    case inputTranscriptDelta
    /// What the speaker said, in words.
    case inputTranscriptDone
    /// The speaker began.
    case speechStarted
    /// The speaker stopped.
    case speechStopped
    /// What was said was taken.
    case inputCommitted
    /// What was said was thrown away.
    case inputCleared
    /// An answer begins.
    case responseCreated
    /// An answer is complete, cut or failed; `response` says which.
    case responseDone
    /// A part of an answer begins.
    case outputItemAdded
    /// A part of an answer is complete.
    case outputItemDone
    /// A piece of an answer's sound, as base64 in `delta`.
    case audioDelta
    /// A piece of an answer's sound; the older name.
    case audioDeltaOld
    /// An answer's sound is complete.
    case audioDone
    /// An answer's sound is complete; the older name.
    case audioDoneOld
    /// A piece of what an answer's sound says, in words.
    case transcriptDelta
    /// A piece of what an answer's sound says; the older name.
    case transcriptDeltaOld
    /// What an answer's sound says, in words.
    case transcriptDone
    /// What an answer's sound says; the older name.
    case transcriptDoneOld
    /// A piece of a written answer.
    case textDelta
    /// A written answer is complete.
    case textDone
    /// A piece of the arguments of a function that should be called.
    case functionArgumentsDelta
    /// A function should be called: `name`, `callID` and `arguments` say how.
    case functionArgumentsDone
    /// How much may still be said before a pause.
    case rateLimitsUpdated
    /// Something that was sent is wrong; the conversation goes on.
    case error
    /// A value that this version of the client does not know.
    case unknown(String)

    /// The value that the API spells like this.
    public init(rawValue: String) {
        switch rawValue {
        case "session.created": self = .sessionCreated
        case "session.updated": self = .sessionUpdated
        case "conversation.item.added": self = .itemAdded
        case "conversation.item.created": self = .itemCreated
        case "conversation.item.done": self = .itemDone
        case "conversation.item.deleted": self = .itemDeleted
        case "conversation.item.truncated": self = .itemTruncated
        case "conversation.item.input_audio_transcription.delta": self = .inputTranscriptDelta
        case "conversation.item.input_audio_transcription.completed": self = .inputTranscriptDone
        case "input_audio_buffer.speech_started": self = .speechStarted
        case "input_audio_buffer.speech_stopped": self = .speechStopped
        case "input_audio_buffer.committed": self = .inputCommitted
        case "input_audio_buffer.cleared": self = .inputCleared
        case "response.created": self = .responseCreated
        case "response.done": self = .responseDone
        case "response.output_item.added": self = .outputItemAdded
        case "response.output_item.done": self = .outputItemDone
        case "response.output_audio.delta": self = .audioDelta
        case "response.audio.delta": self = .audioDeltaOld
        case "response.output_audio.done": self = .audioDone
        case "response.audio.done": self = .audioDoneOld
        case "response.output_audio_transcript.delta": self = .transcriptDelta
        case "response.audio_transcript.delta": self = .transcriptDeltaOld
        case "response.output_audio_transcript.done": self = .transcriptDone
        case "response.audio_transcript.done": self = .transcriptDoneOld
        case "response.output_text.delta": self = .textDelta
        case "response.output_text.done": self = .textDone
        case "response.function_call_arguments.delta": self = .functionArgumentsDelta
        case "response.function_call_arguments.done": self = .functionArgumentsDone
        case "rate_limits.updated": self = .rateLimitsUpdated
        case "error": self = .error
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the API spells it.
    public var rawValue: String {
        switch self {
        case .sessionCreated: "session.created"
        case .sessionUpdated: "session.updated"
        case .itemAdded: "conversation.item.added"
        case .itemCreated: "conversation.item.created"
        case .itemDone: "conversation.item.done"
        case .itemDeleted: "conversation.item.deleted"
        case .itemTruncated: "conversation.item.truncated"
        case .inputTranscriptDelta: "conversation.item.input_audio_transcription.delta"
        case .inputTranscriptDone: "conversation.item.input_audio_transcription.completed"
        case .speechStarted: "input_audio_buffer.speech_started"
        case .speechStopped: "input_audio_buffer.speech_stopped"
        case .inputCommitted: "input_audio_buffer.committed"
        case .inputCleared: "input_audio_buffer.cleared"
        case .responseCreated: "response.created"
        case .responseDone: "response.done"
        case .outputItemAdded: "response.output_item.added"
        case .outputItemDone: "response.output_item.done"
        case .audioDelta: "response.output_audio.delta"
        case .audioDeltaOld: "response.audio.delta"
        case .audioDone: "response.output_audio.done"
        case .audioDoneOld: "response.audio.done"
        case .transcriptDelta: "response.output_audio_transcript.delta"
        case .transcriptDeltaOld: "response.audio_transcript.delta"
        case .transcriptDone: "response.output_audio_transcript.done"
        case .transcriptDoneOld: "response.audio_transcript.done"
        case .textDelta: "response.output_text.delta"
        case .textDone: "response.output_text.done"
        case .functionArgumentsDelta: "response.function_call_arguments.delta"
        case .functionArgumentsDone: "response.function_call_arguments.done"
        case .rateLimitsUpdated: "rate_limits.updated"
        case .error: "error"
        case let .unknown(value): value
        }
    }
}

extension RealtimeEventType: OpenEnum {}

/// A token for the language model's own service.
public struct RealtimeToken: Hashable, Sendable {
    /// The token.
    public let value: SecretText
    /// When it ends.
    public let expiresAt: Date
    /// The language model.
    public let model: RealtimeModel
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        value = try fields.read("value")
        expiresAt = try fields.read("expires_at")
        model = try fields.read("model")
        extra = fields.extra
    }
}

/// A call that has begun.
public struct RealtimeCall: Hashable, Sendable {
    /// The answer to the offer, in the Session Description Protocol.
    public let sdp: String
    /// The call's id, to hang up with.
    public let call: String
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeCall: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sdp = try fields.read("sdp")
        call = try fields.read("call")
        extra = fields.extra
    }
}

/// Something that is wrong in a conversation.
public struct RealtimeProblem: Hashable, Sendable {
    /// The kind of problem, such as `invalid_request_error`.
    public let problemType: String?
    /// What is wrong, for a program.
    public let code: String?
    /// What is wrong, for a person.
    public let message: String?
    /// The field that is wrong.
    public let param: String?
    /// The id of the event that was sent and is wrong.
    public let eventID: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeProblem: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        problemType = try fields.read("problem_type")
        code = try fields.read("code")
        message = try fields.read("message")
        param = try fields.read("param")
        eventID = try fields.read("event_id")
        extra = fields.extra
    }
}

/// Something that happened in a conversation. Which fields are there depends on `eventType`.
public struct RealtimeEvent: Hashable, Sendable {
    /// What happened.
    public let eventType: RealtimeEventType
    /// The event's id.
    public let eventID: String?
    /// The settings of the conversation.
    public let session: JSONValue?
    /// An answer, with its state and what it used.
    public let response: JSONValue?
    /// The id of the answer that it belongs to.
    public let responseID: String?
    /// Something that was said, or is being said.
    public let item: JSONValue?
    /// The id of what was said.
    public let itemID: String?
    /// What it follows in the conversation.
    public let previousItemID: String?
    /// Which part of the answer it belongs to.
    public let outputIndex: Int?
    /// Which part of the item it belongs to.
    public let contentIndex: Int?
    /// The next piece: words, or sound as base64.
    public let delta: String?
    /// All of the words of a written answer.
    public let text: String?
    /// All of the words of something that was said.
    public let transcript: String?
    /// When the speaker began, in milliseconds of the sound that was sent.
    public let audioStartMs: Int?
    /// When the speaker stopped, or where the sound was cut, in milliseconds.
    public let audioEndMs: Int?
    /// The name of the function to call.
    public let name: String?
    /// The id that the function's result must carry.
    public let callID: String?
    /// The function's arguments, as JSON text.
    public let arguments: String?
    /// What is wrong.
    public let error: RealtimeProblem?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension RealtimeEvent: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        eventType = try fields.read("event_type")
        eventID = try fields.read("event_id")
        session = try fields.read("session")
        response = try fields.read("response")
        responseID = try fields.read("response_id")
        item = try fields.read("item")
        itemID = try fields.read("item_id")
        previousItemID = try fields.read("previous_item_id")
        outputIndex = try fields.read("output_index")
        contentIndex = try fields.read("content_index")
        delta = try fields.read("delta")
        text = try fields.read("text")
        transcript = try fields.read("transcript")
        audioStartMs = try fields.read("audio_start_ms")
        audioEndMs = try fields.read("audio_end_ms")
        name = try fields.read("name")
        callID = try fields.read("call_id")
        arguments = try fields.read("arguments")
        error = try fields.read("error")
        extra = fields.extra
    }
}
