// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct TokensDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "request_runtime":
            return .returned(try await client.tokens.requestRuntime(agentCode: given("agent_code"), billingType: given("billing_type"), roomName: given("room_name"), userID: given("user_id"), fingerprint: given("fingerprint"), transactionID: given("transaction_id"), tags: given("tags"), options: given.options))
        case "mint_scoped":
            return .returned(try await client.tokens.mintScoped(agentCode: given("agent_code"), scope: given("scope"), roomName: given("room_name"), livekitURL: given("livekit_url"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension TokenScope: GivenEnum {}
