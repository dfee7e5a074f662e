// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// An endpoint just registered, with its secret.
public struct WebhookCreated: Hashable, Sendable {
    /// The endpoint's id.
    public let id: String
    /// Where it delivers.
    public let url: String
    /// What it tells of; everything when empty.
    public let events: [WebhookEventType]
    /// The note given when it was registered.
    public let description: String?
    /// Whether it delivers at present.
    public let active: Bool
    /// When it was registered.
    public let createdAt: Date?
    /// When it last changed.
    public let updatedAt: Date?
    /// The key of its signatures, prefix `whsec_` included. Shown this once only: keep it.
    public let secret: SecretText
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension WebhookCreated: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        id = try fields.read("id")
        url = try fields.read("url")
        events = try fields.read("events")
        description = try fields.read("description")
        active = try fields.read("active")
        createdAt = try fields.read("created_at")
        updatedAt = try fields.read("updated_at")
        secret = try fields.read("secret")
        extra = fields.extra
    }
}
