// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
