// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// One event on its way to an endpoint.
public struct WebhookDelivery: Hashable, Sendable {
    /// The delivery's id, the same in every attempt: drop repetitions by it.
    public let id: String
    /// What it tells of.
    public let eventType: WebhookEventType
    /// The status that the endpoint answered last; absent when there was no answer.
    public let statusCode: Int?
    /// How often it was tried, at most 3 times.
    public let attempts: Int
    /// Whether the endpoint took it.
    public let delivered: Bool
    /// When it was first tried.
    public let createdAt: Date?
    /// When it was last tried.
    public let updatedAt: Date?
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookDelivery: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        eventType = try fields.read("event_type")
        statusCode = try fields.read("status_code")
        attempts = try fields.read("attempts")
        delivered = try fields.read("delivered")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        extra = fields.extra
    }
}
