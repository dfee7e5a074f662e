// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

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
