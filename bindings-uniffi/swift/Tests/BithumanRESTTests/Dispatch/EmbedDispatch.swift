// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct EmbedDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "create_token":
            return .returned(try await client.embed.createToken(agentID: given("agent_id"), fingerprint: given("fingerprint"), model: given("model"), options: given.options))
        case "snippet":
            return .returned(try client.embed.snippet(given("code"), token: given("token"), model: given("model"), render: given("render"), greetingLanguage: given("greeting_language"), greeting: given("greeting"), width: given("width"), height: given("height"), title: given("title")))
        case "fingerprint":
            return .returned(try client.embed.fingerprint(given("user"), given("pepper")))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension EmbedModel: GivenEnum {}

extension RenderPlace: GivenEnum {}
