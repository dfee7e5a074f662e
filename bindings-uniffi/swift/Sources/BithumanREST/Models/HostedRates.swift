// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// The rates of the service's cloud.
public struct HostedRates: Hashable, Sendable {
    /// By model.
    public let byModel: [String: Rate]
    /// A managed voice conversation.
    public let chatLine: Rate?
    /// A managed conversation with camera.
    public let cameraChatLine: Rate?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension HostedRates: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        byModel = try fields.read("by_model")
        chatLine = try fields.read("chat_line")
        cameraChatLine = try fields.read("camera_chat_line")
        extra = fields.extra
    }
}
