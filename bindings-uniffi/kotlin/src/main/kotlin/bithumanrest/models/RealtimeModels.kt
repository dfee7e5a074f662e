// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.json
import bithumanrest.internal.optional
import bithumanrest.internal.secret
import bithumanrest.internal.text
import bithumanrest.internal.time
import kotlin.time.Instant

/** The language models that talk. */
public sealed class RealtimeModel(value: String) : OpenEnum(value) {
    /** The standard one. */
    public object GptRealtimeMini : RealtimeModel("gpt-realtime-mini")

    /** A larger one, which not every plan has. */
    public object GptRealtime : RealtimeModel("gpt-realtime")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RealtimeModel(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RealtimeModel = when (value) {
            "gpt-realtime-mini" -> GptRealtimeMini
            "gpt-realtime" -> GptRealtime
            else -> Unknown(value)
        }
    }
}

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

/**
 * A token for the language model's own service.
 *
 * @property value The token.
 * @property expiresAt When it ends.
 * @property model The language model.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeToken(
    public val value: SecretText,
    public val expiresAt: Instant,
    public val model: RealtimeModel,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeToken {
            val fields = Fields(value)
            return RealtimeToken(
                value = fields.read("value") { secret() },
                expiresAt = fields.read("expires_at") { time() },
                model = fields.read("model") { RealtimeModel.of(text()) },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A call that has begun.
 *
 * @property sdp The answer to the offer, in the Session Description Protocol.
 * @property call The call's id, to hang up with.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeCall(
    public val sdp: String,
    public val call: String,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeCall {
            val fields = Fields(value)
            return RealtimeCall(
                sdp = fields.read("sdp") { text() },
                call = fields.read("call") { text() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Something that is wrong in a conversation.
 *
 * @property problemType The kind of problem, such as `invalid_request_error`.
 * @property code What is wrong, for a program.
 * @property message What is wrong, for a person.
 * @property param The field that is wrong.
 * @property eventId The id of the event that was sent and is wrong.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeProblem(
    public val problemType: String? = null,
    public val code: String? = null,
    public val message: String? = null,
    public val param: String? = null,
    public val eventId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeProblem {
            val fields = Fields(value)
            return RealtimeProblem(
                problemType = fields.read("problem_type") { optional { text() } },
                code = fields.read("code") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                param = fields.read("param") { optional { text() } },
                eventId = fields.read("event_id") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}

/**
 * Something that happened in a conversation. Which fields are there depends on `eventType`.
 *
 * @property eventType What happened.
 * @property eventId The event's id.
 * @property session The settings of the conversation.
 * @property response An answer, with its state and what it used.
 * @property responseId The id of the answer that it belongs to.
 * @property item Something that was said, or is being said.
 * @property itemId The id of what was said.
 * @property previousItemId What it follows in the conversation.
 * @property outputIndex Which part of the answer it belongs to.
 * @property contentIndex Which part of the item it belongs to.
 * @property delta The next piece: words, or sound as base64.
 * @property text All of the words of a written answer.
 * @property transcript All of the words of something that was said.
 * @property audioStartMs When the speaker began, in milliseconds of the sound that was sent.
 * @property audioEndMs When the speaker stopped, or where the sound was cut, in milliseconds.
 * @property name The name of the function to call.
 * @property callId The id that the function's result must carry.
 * @property arguments The function's arguments, as JSON text.
 * @property error What is wrong.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeEvent(
    public val eventType: RealtimeEventType,
    public val eventId: String? = null,
    public val session: JsonValue? = null,
    public val response: JsonValue? = null,
    public val responseId: String? = null,
    public val item: JsonValue? = null,
    public val itemId: String? = null,
    public val previousItemId: String? = null,
    public val outputIndex: Long? = null,
    public val contentIndex: Long? = null,
    public val delta: String? = null,
    public val text: String? = null,
    public val transcript: String? = null,
    public val audioStartMs: Long? = null,
    public val audioEndMs: Long? = null,
    public val name: String? = null,
    public val callId: String? = null,
    public val arguments: String? = null,
    public val error: RealtimeProblem? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeEvent {
            val fields = Fields(value)
            return RealtimeEvent(
                eventType = fields.read("event_type") { RealtimeEventType.of(text()) },
                eventId = fields.read("event_id") { optional { text() } },
                session = fields.read("session") { optional { json() } },
                response = fields.read("response") { optional { json() } },
                responseId = fields.read("response_id") { optional { text() } },
                item = fields.read("item") { optional { json() } },
                itemId = fields.read("item_id") { optional { text() } },
                previousItemId = fields.read("previous_item_id") { optional { text() } },
                outputIndex = fields.read("output_index") { optional { int() } },
                contentIndex = fields.read("content_index") { optional { int() } },
                delta = fields.read("delta") { optional { text() } },
                text = fields.read("text") { optional { text() } },
                transcript = fields.read("transcript") { optional { text() } },
                audioStartMs = fields.read("audio_start_ms") { optional { int() } },
                audioEndMs = fields.read("audio_end_ms") { optional { int() } },
                name = fields.read("name") { optional { text() } },
                callId = fields.read("call_id") { optional { text() } },
                arguments = fields.read("arguments") { optional { text() } },
                error = fields.read("error") { optional { RealtimeProblem.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
