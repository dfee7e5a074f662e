import Foundation

/// Receives a webhook's deliveries: real ones only, each handled once. Nothing is sent, and no API secret is needed.
public final class WebhookInbox: Sendable, CustomStringConvertible, CustomReflectable {
    /// What came of a real delivery.
    public enum Handled: Sendable {
        /// It was handled: answer 200.
        case handled
        /// It was handled before: answer 200.
        case duplicate
        /// It is being handled in this moment: answer 409, so that the service asks again.
        case busy
    }

    private let client: BithumanClient
    private let secrets: [String]
    private let tolerance: Duration?
    private let store: any SeenStore

    /// Makes an inbox that remembers in memory, up to 10,000 deliveries of the last seven days, or in a file.
    ///
    /// - Parameters:
    ///   - secrets: The webhook's secret, `whsec_` included; the old and the new one while you rotate them.
    ///   - seen: The path of a file that several processes may share.
    ///   - tolerance: How far a delivery may be from now, in either direction. Limits: 1 second to 1 day. Default: 5 minutes.
    /// - Throws: ``InvalidRequestError`` if there is no secret, or the tolerance is out of its limits.
    public convenience init(secrets: [String], seen: String? = nil, tolerance: Duration? = nil) throws {
        let client = try BithumanClient(secret: noSecret)
        try self.init(client: client, secrets: secrets, store: ClientStore(client: client, seen: seen), tolerance: tolerance)
    }

    /// Makes an inbox with a store of one's own.
    ///
    /// - Parameters:
    ///   - secrets: The webhook's secret, `whsec_` included; the old and the new one while you rotate them.
    ///   - store: Where handled deliveries are remembered.
    ///   - tolerance: How far a delivery may be from now, in either direction. Limits: 1 second to 1 day. Default: 5 minutes.
    /// - Throws: ``InvalidRequestError`` if there is no secret, or the tolerance is out of its limits.
    public convenience init(secrets: [String], store: any SeenStore, tolerance: Duration? = nil) throws {
        try self.init(client: BithumanClient(secret: noSecret), secrets: secrets, store: store, tolerance: tolerance)
    }

    private init(client: BithumanClient, secrets: [String], store: any SeenStore, tolerance: Duration?) throws {
        self.client = client
        self.secrets = secrets
        self.store = store
        self.tolerance = tolerance
        do {
            _ = try verify(Data(), [:])
        } catch is WebhookVerificationError {
            // Nothing came yet: only the settings were to be checked.
        }
    }

    /// Verifies a delivery and hands it to `handler`, unless it was handled before. If the handler throws, the delivery counts as not
    /// handled: answer 500, so that the service delivers again.
    ///
    /// - Parameters:
    ///   - body: The delivery's body, byte for byte.
    ///   - headers: The headers of the delivery; names in any case.
    ///   - handler: What to do.
    /// - Throws: ``WebhookVerificationError`` for what is changed, too old, too new or from someone else: answer 400.
    public func handle(
        _ body: Data,
        headers: [String: String],
        handler: @Sendable (WebhookEvent) async throws -> Void
    ) async throws -> Handled {
        let event = try verify(body, headers)
        switch try await store.claim(event.id) {
        case .new: break
        case .busy: return .busy
        default: return .duplicate
        }
        do {
            try await handler(event)
        } catch {
            try await settle(event.id, handled: false)
            throw error
        }
        try await settle(event.id, handled: true)
        return .handled
    }

    /// The inbox without its secrets.
    public var description: String { "WebhookInbox(\(secrets.count) secrets)" }

    /// The inbox without its secrets.
    public var customMirror: Mirror { Mirror(self, children: ["secrets": secrets.count]) }

    private func verify(_ body: Data, _ headers: [String: String]) throws -> WebhookEvent {
        try client.webhooks.verify(body, headers: headers, secrets: secrets, tolerance: tolerance)
    }

    /// In a task of its own: one that is cancelled still says how it went.
    private func settle(_ id: String, handled: Bool) async throws {
        let store = store
        try await Task { try await store.settle(id, handled: handled) }.value
    }
}

/// Remembers deliveries: two methods, for a store of one's own. A claim must be atomic among all who share the store.
public protocol SeenStore: Sendable {
    /// Takes a delivery, unless it is taken or done. Let a claim lapse after a while: whoever made it may be gone.
    func claim(_ deliveryID: String) async throws -> DeliveryState

    /// Tells how the handling went: it is done, or free to be claimed again.
    func settle(_ deliveryID: String, handled: Bool) async throws
}

private struct ClientStore: SeenStore {
    let client: BithumanClient
    let seen: String?

    func claim(_ deliveryID: String) async throws -> DeliveryState {
        try await client.webhooks.claim(deliveryID, seen: seen).state
    }

    func settle(_ deliveryID: String, handled: Bool) async throws {
        try await client.webhooks.settle(deliveryID, handled: handled, seen: seen)
    }
}

/// Clients have a secret, and receiving sends nothing that one could be sent with.
private let noSecret = "receiving-needs-no-api-secret"
