// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What happened in a conversation. */
public sealed class RealtimeEventType(value: String) : OpenEnum(value) {
    /** The conversation is open; `session` has its settings. */
    public object SessionCreated : RealtimeEventType("session.created")

    /** Settings have changed; `session` has all of them. */
    public object SessionUpdated : RealtimeEventType("session.updated")

    /** Something joined the conversation; `item` has it. */
    public object ItemAdded : RealtimeEventType("conversation.item.added")

    /** Something joined the conversation; the older name. */
    public object ItemCreated : RealtimeEventType("conversation.item.created")

    /** Something in the conversation is complete; `item` has it. */
    public object ItemDone : RealtimeEventType("conversation.item.done")

    /** Something left the conversation. */
    public object ItemDeleted : RealtimeEventType("conversation.item.deleted")

    /** Something in the conversation was cut where the listener interrupted. */
    public object ItemTruncated : RealtimeEventType("conversation.item.truncated")

    /** A piece of what the speaker said, in words. */
    public object InputTranscriptDelta : RealtimeEventType("conversation.item.input_audio_transcription.delta")

    /** What the speaker said, in words. */
    public object InputTranscriptDone : RealtimeEventType("conversation.item.input_audio_transcription.completed")

    /** The speaker began. */
    public object SpeechStarted : RealtimeEventType("input_audio_buffer.speech_started")

    /** The speaker stopped. */
    public object SpeechStopped : RealtimeEventType("input_audio_buffer.speech_stopped")

    /** What was said was taken. */
    public object InputCommitted : RealtimeEventType("input_audio_buffer.committed")

    /** What was said was thrown away. */
    public object InputCleared : RealtimeEventType("input_audio_buffer.cleared")

    /** An answer begins. */
    public object ResponseCreated : RealtimeEventType("response.created")

    /** An answer is complete, cut or failed; `response` says which. */
    public object ResponseDone : RealtimeEventType("response.done")

    /** A part of an answer begins. */
    public object OutputItemAdded : RealtimeEventType("response.output_item.added")

    /** A part of an answer is complete. */
    public object OutputItemDone : RealtimeEventType("response.output_item.done")

    /** A piece of an answer's sound, as base64 in `delta`. */
    public object AudioDelta : RealtimeEventType("response.output_audio.delta")

    /** A piece of an answer's sound; the older name. */
    public object AudioDeltaOld : RealtimeEventType("response.audio.delta")

    /** An answer's sound is complete. */
    public object AudioDone : RealtimeEventType("response.output_audio.done")

    /** An answer's sound is complete; the older name. */
    public object AudioDoneOld : RealtimeEventType("response.audio.done")

    /** A piece of what an answer's sound says, in words. */
    public object TranscriptDelta : RealtimeEventType("response.output_audio_transcript.delta")

    /** A piece of what an answer's sound says; the older name. */
    public object TranscriptDeltaOld : RealtimeEventType("response.audio_transcript.delta")

    /** What an answer's sound says, in words. */
    public object TranscriptDone : RealtimeEventType("response.output_audio_transcript.done")

    /** What an answer's sound says; the older name. */
    public object TranscriptDoneOld : RealtimeEventType("response.audio_transcript.done")

    /** A piece of a written answer. */
    public object TextDelta : RealtimeEventType("response.output_text.delta")

    /** A written answer is complete. */
    public object TextDone : RealtimeEventType("response.output_text.done")

    /** A piece of the arguments of a function that should be called. */
    public object FunctionArgumentsDelta : RealtimeEventType("response.function_call_arguments.delta")

    /** A function should be called: `name`, `callId` and `arguments` say how. */
    public object FunctionArgumentsDone : RealtimeEventType("response.function_call_arguments.done")

    /** How much may still be said before a pause. */
    public object RateLimitsUpdated : RealtimeEventType("rate_limits.updated")

    /** Something that was sent is wrong; the conversation goes on. */
    public object Error : RealtimeEventType("error")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RealtimeEventType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RealtimeEventType = when (value) {
            "session.created" -> SessionCreated
            "session.updated" -> SessionUpdated
            "conversation.item.added" -> ItemAdded
            "conversation.item.created" -> ItemCreated
            "conversation.item.done" -> ItemDone
            "conversation.item.deleted" -> ItemDeleted
            "conversation.item.truncated" -> ItemTruncated
            "conversation.item.input_audio_transcription.delta" -> InputTranscriptDelta
            "conversation.item.input_audio_transcription.completed" -> InputTranscriptDone
            "input_audio_buffer.speech_started" -> SpeechStarted
            "input_audio_buffer.speech_stopped" -> SpeechStopped
            "input_audio_buffer.committed" -> InputCommitted
            "input_audio_buffer.cleared" -> InputCleared
            "response.created" -> ResponseCreated
            "response.done" -> ResponseDone
            "response.output_item.added" -> OutputItemAdded
            "response.output_item.done" -> OutputItemDone
            "response.output_audio.delta" -> AudioDelta
            "response.audio.delta" -> AudioDeltaOld
            "response.output_audio.done" -> AudioDone
            "response.audio.done" -> AudioDoneOld
            "response.output_audio_transcript.delta" -> TranscriptDelta
            "response.audio_transcript.delta" -> TranscriptDeltaOld
            "response.output_audio_transcript.done" -> TranscriptDone
            "response.audio_transcript.done" -> TranscriptDoneOld
            "response.output_text.delta" -> TextDelta
            "response.output_text.done" -> TextDone
            "response.function_call_arguments.delta" -> FunctionArgumentsDelta
            "response.function_call_arguments.done" -> FunctionArgumentsDone
            "rate_limits.updated" -> RateLimitsUpdated
            "error" -> Error
            else -> Unknown(value)
        }
    }
}
