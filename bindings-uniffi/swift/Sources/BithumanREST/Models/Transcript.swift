// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What was said in a session.
public struct Transcript: Hashable, Sendable {
    /// The session's id.
    public let sessionID: String
    /// The agent's code.
    public let agentCode: String?
    /// When the session began.
    public let started: Date?
    /// When it ended; absent while it is live.
    public let ended: Date?
    /// Whether it goes on.
    public let live: Bool?
    /// What was said, oldest first; nothing for sessions on machines of your own.
    public let messages: [TranscriptMessage]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Transcript: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        sessionID = try fields.read("session_id")
        agentCode = try fields.read("agent_code")
        started = try fields.read("started")
        ended = try fields.read("ended")
        live = try fields.read("live")
        messages = try fields.read("messages")
        extra = fields.extra
    }
}
