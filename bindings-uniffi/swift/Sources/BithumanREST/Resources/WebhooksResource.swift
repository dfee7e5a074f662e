// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Endpoints of yours that the service tells when agents and videos are ready.
    public var webhooks: WebhooksResource { WebhooksResource(caller: caller) }
}

/// Endpoints of yours that the service tells when agents and videos are ready.
public struct WebhooksResource: Sendable {
    let caller: Caller

    /// Registers an endpoint. Its secret is in this answer and nowhere else; there is no way to change an endpoint
    /// later.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_webhook` (`POST /v1/webhooks`).
    ///
    /// - Parameters:
    ///   - url: Where to deliver: an `https` address that answers 2xx within 10 seconds. Limits: an absolute http or
    ///     https address.
    ///   - events: What to tell of; everything when empty. Limits: one of agent.ready, agent.failed, video.completed,
    ///     video.failed.
    ///   - description: A note to yourself.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(
        url: String,
        events: [WebhookEventType] = [],
        description: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> WebhookCreated {
        try await caller.call("webhooks.create", ["url": url, "events": events, "description": description], options)
    }

    /// Lists the registered endpoints.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_webhooks` (`GET /v1/webhooks`).
    ///
    /// - Parameters:
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func list(options: RequestOptions? = nil) async throws -> [Webhook] {
        try await caller.call("webhooks.list", [:], options)
    }

    /// Fetches an endpoint, without its secret.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_webhook` (`GET /v1/webhooks/{webhook_id}`).
    ///
    /// - Parameters:
    ///   - webhookID: The endpoint's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(_ webhookID: String, options: RequestOptions? = nil) async throws -> Webhook {
        try await caller.call("webhooks.get", ["webhook_id": webhookID], options)
    }

    /// Removes an endpoint.
    ///
    /// Credits: none.
    ///
    /// Operation: `delete_webhook` (`DELETE /v1/webhooks/{webhook_id}`).
    ///
    /// - Parameters:
    ///   - webhookID: The endpoint's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func delete(_ webhookID: String, options: RequestOptions? = nil) async throws -> WebhookDeletion {
        try await caller.call("webhooks.delete", ["webhook_id": webhookID], options)
    }

    /// Has a signed `ping` delivered to an endpoint and tells how that went.
    ///
    /// Credits: none.
    ///
    /// Operation: `test_webhook` (`POST /v1/webhooks/{webhook_id}/test`).
    ///
    /// - Parameters:
    ///   - webhookID: The endpoint's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func test(_ webhookID: String, options: RequestOptions? = nil) async throws -> WebhookTest {
        try await caller.call("webhooks.test", ["webhook_id": webhookID], options)
    }

    /// Lists what was delivered to an endpoint of late, and what could not be.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_webhook_deliveries` (`GET /v1/webhooks/{webhook_id}/deliveries`).
    ///
    /// - Parameters:
    ///   - webhookID: The endpoint's id.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func listDeliveries(_ webhookID: String, options: RequestOptions? = nil) async throws -> [WebhookDelivery] {
        try await caller.call("webhooks.list_deliveries", ["webhook_id": webhookID], options)
    }

    /// Verifies a delivery and reads it; nothing is sent. Pass the body's bytes as they arrived, not a parsed body.
    ///
    /// A delivery that is changed, too old, too new or from someone else is a `WebhookVerificationError`: answer it
    /// with 400.
    ///
    /// - Parameters:
    ///   - body: The delivery's body, byte for byte.
    ///   - headers: The headers of the delivery; names in any case.
    ///   - secrets: The webhook's secrets, `whsec_` included. Give the old and the new one while you rotate them.
    ///   - tolerance: How far a delivery may be from now, in either direction. Limits: 1 second to 1 day. Default: 5
    ///     minutes.
    ///   - now: The time to judge by, in Unix seconds, for tests. Default: now.
    /// - Throws: ``BithumanError``.
    public func verify(
        _ body: Data,
        headers: [String: String] = [:],
        secrets: [String] = [],
        tolerance: Duration? = nil,
        now: Double? = nil
    ) throws -> WebhookEvent {
        try caller.callLocal("webhooks.verify", ["body": body, "headers": headers, "secrets": secrets, "tolerance": tolerance, "now": now])
    }

    /// Signs a delivery as the service would, for tests of a receiver; nothing is sent.
    ///
    /// - Parameters:
    ///   - body: The delivery's body, byte for byte.
    ///   - secret: The webhook's secret, `whsec_` included.
    ///   - timestamp: When it is signed, in Unix seconds. Default: now.
    /// - Throws: ``BithumanError``.
    public func sign(_ body: Data, secret: String, timestamp: Int? = nil) throws -> SignedWebhook {
        try caller.callLocal("webhooks.sign", ["body": body, "secret": secret, "timestamp": timestamp])
    }

    /// Reads an event of a conversation, `room.join` or `chat.push`, which the console configures; nothing is sent.
    ///
    /// These are **not signed**: anyone who knows the address can send one. Keep the address secret, or have the
    /// console add a header that only you know, and compare it. A signed delivery is an `InvalidRequestError`: it is to
    /// be verified. Answer with exactly 200.
    ///
    /// - Parameters:
    ///   - body: The delivery's body, byte for byte.
    ///   - headers: The headers of the delivery; names in any case.
    /// - Throws: ``BithumanError``.
    public func parseSessionEvent(_ body: Data, headers: [String: String] = [:]) throws -> SessionEvent {
        try caller.callLocal("webhooks.parse_session_event", ["body": body, "headers": headers])
    }

    /// Takes a verified delivery, unless it was handled before or is being handled; nothing is sent.
    ///
    /// The service may deliver twice. Claim the event's id, handle it when it is `new`, then `settle` it. A claim is
    /// free again when its process has ended, and after 60 seconds. What was handled is remembered for seven days.
    ///
    /// - Parameters:
    ///   - deliveryID: The id of a verified event.
    ///   - seen: The path of a file that several processes may share. It is made when it is not there. Limits: at
    ///     least 1 character. Default: the client's memory: up to 10,000 deliveries of the last seven days.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func claim(_ deliveryID: String, seen: String? = nil, options: RequestOptions? = nil) async throws -> ClaimedDelivery {
        try await caller.call("webhooks.claim", ["delivery_id": deliveryID, "seen": seen], options)
    }

    /// Tells how the handling of a claimed delivery went: it is done for good, or free to be claimed when it arrives
    /// again. Nothing is sent.
    ///
    /// - Parameters:
    ///   - deliveryID: The id of a claimed event.
    ///   - handled: Whether it was handled. If not, it can be claimed again.
    ///   - seen: The store that the claim was made in. Limits: at least 1 character. Default: the client's memory.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func settle(_ deliveryID: String, handled: Bool, seen: String? = nil, options: RequestOptions? = nil) async throws {
        try await caller.perform("webhooks.settle", ["delivery_id": deliveryID, "handled": handled, "seen": seen], options)
    }
}
