// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
