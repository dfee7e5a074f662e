// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct DynamicsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "generate":
            return .returned(try await client.dynamics.generate(agentID: given("agent_id"), imageURL: given("image_url"), duration: given("duration"), model: given("model"), options: given.options))
        case "create":
            return try await followed(given) { try await client.dynamics.create(agentID: given("agent_id"), imageURL: given("image_url"), duration: given("duration"), model: given("model"), options: given.options) }
        case "resume":
            return try await followed(given) { try client.dynamics.resume(given("token")) }
        case "get":
            return .returned(try await client.dynamics.get(given("agent_id"), options: given.options))
        case "update":
            return .returned(try await client.dynamics.update(given("agent_id"), dynamics: given("dynamics"), toggleEnabled: given("toggle_enabled"), options: given.options))
        case "wait":
            return .returned(try await client.dynamics.wait(given("agent_id"), interval: given("interval"), timeout: given("timeout"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension GestureConfiguration: Givable {
    init(given value: JSONValue) throws {
        let given = try Given(record: value)
        try self.init(enabled: given("enabled"), batchResults: given("batch_results"), result: given("result"), talking: given("talking"))
    }
}

extension GestureEngine: GivenEnum {}

extension GestureStatus: GivenEnum {}

extension RegenerationStatus: GivenEnum {}
