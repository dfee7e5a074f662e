// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct ApiKeysDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "create":
            return .returned(try await client.apiKeys.create(alias: given("alias"), options: given.options))
        case "list":
            return .returned(try await client.apiKeys.list(options: given.options))
        case "reveal":
            return .returned(try await client.apiKeys.reveal(given("alias"), options: given.options))
        case "delete":
            return .returned(try await client.apiKeys.delete(given("alias"), options: given.options))
        case "rotate":
            return .returned(try await client.apiKeys.rotate(alias: given("alias"), delete: given("delete"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}
