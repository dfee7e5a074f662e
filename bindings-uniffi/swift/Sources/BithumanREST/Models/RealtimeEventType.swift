// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

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
        case .unknown(let value): value
        }
    }
}

extension RealtimeEventType: OpenEnum {}
