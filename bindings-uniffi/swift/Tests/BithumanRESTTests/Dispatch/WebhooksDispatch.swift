// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct WebhooksDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "create":
            return .returned(try await client.webhooks.create(url: given("url"), events: given("events"), description: given("description"), options: given.options))
        case "list":
            return .returned(try await client.webhooks.list(options: given.options))
        case "get":
            return .returned(try await client.webhooks.get(given("webhook_id"), options: given.options))
        case "delete":
            return .returned(try await client.webhooks.delete(given("webhook_id"), options: given.options))
        case "test":
            return .returned(try await client.webhooks.test(given("webhook_id"), options: given.options))
        case "list_deliveries":
            return .returned(try await client.webhooks.listDeliveries(given("webhook_id"), options: given.options))
        case "verify":
            return .returned(try client.webhooks.verify(given("body"), headers: given("headers"), secrets: given("secrets"), tolerance: given("tolerance"), now: given("now")))
        case "sign":
            return .returned(try client.webhooks.sign(given("body"), secret: given("secret"), timestamp: given("timestamp")))
        case "parse_session_event":
            return .returned(try client.webhooks.parseSessionEvent(given("body"), headers: given("headers")))
        case "claim":
            return .returned(try await client.webhooks.claim(given("delivery_id"), seen: given("seen"), options: given.options))
        case "settle":
            try await client.webhooks.settle(given("delivery_id"), handled: given("handled"), seen: given("seen"), options: given.options)
            return .returned(nil)
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension WebhookEventType: GivenEnum {}

extension SessionEventKind: GivenEnum {}

extension ChatRole: GivenEnum {}

extension DeliveryState: GivenEnum {}
