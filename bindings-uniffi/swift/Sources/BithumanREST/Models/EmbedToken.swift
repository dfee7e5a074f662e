// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A token for one visitor's session with an embedded agent.
public struct EmbedToken: Hashable, Sendable {
    /// The token, good for one hour. Hand it to that visitor only.
    public let token: SecretText
    /// The session's id.
    public let sid: String
    /// The model that was asked for, if one was.
    public let model: EmbedModel?
    /// The models that the agent can be used with now.
    public let supportedModels: [ModelName]
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension EmbedToken: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        token = try fields.read("token")
        sid = try fields.read("sid")
        model = try fields.read("model")
        supportedModels = try fields.read("supported_models")
        extra = fields.extra
    }
}
