// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.json
import bithumanrest.internal.optional
import bithumanrest.internal.text

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
