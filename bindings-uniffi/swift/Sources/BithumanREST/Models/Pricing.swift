// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// What things cost. Plans are not part of it.
public struct Pricing: Hashable, Sendable {
    /// What the numbers are counted in.
    public let unit: String
    /// The price of an agent.
    public let agentGeneration: AgentPricing
    /// The price of a video.
    public let talkingVideo: VideoPricing
    /// The price of a set of gestures.
    public let dynamicsGeneration: GesturePricing
    /// The price of live time.
    public let realtime: LivePricing?
    /// Remarks of the service.
    public let notes: String?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension Pricing: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        unit = try fields.read("unit")
        agentGeneration = try fields.read("agent_generation")
        talkingVideo = try fields.read("talking_video")
        dynamicsGeneration = try fields.read("dynamics_generation")
        realtime = try fields.read("realtime")
        notes = try fields.read("notes")
        extra = fields.extra
    }
}
