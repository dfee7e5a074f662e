// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// How a test delivery went.
public struct WebhookTest: Hashable, Sendable {
    /// Whether the endpoint took it.
    public let delivered: Bool
    /// The status that the endpoint answered; absent when there was no answer.
    public let statusCode: Int?
    /// How often it was tried.
    public let attempts: Int
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookTest: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        delivered = try fields.read("delivered")
        statusCode = try fields.read("status_code")
        attempts = try fields.read("attempts")
        extra = fields.extra
    }
}
