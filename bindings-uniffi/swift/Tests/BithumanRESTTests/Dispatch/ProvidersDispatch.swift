// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct ProvidersDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "get":
            return .returned(try await client.providers.get(options: given.options))
        case "replace":
            return .returned(try await client.providers.replace(entries: given("entries"), options: given.options))
        case "edit":
            return .returned(try await client.providers.edit(set: given("set"), remove: given("remove"), clearSecrets: given("clear_secrets"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension ProviderInput: Givable {
    init(given value: JSONValue) throws {
        let given = try Given(record: value)
        try self.init(platform: given("platform"), id: given("id"), label: given("label"), credentials: given("credentials"), options: given("options"), clearSecrets: given("clear_secrets"), metadata: given("metadata"))
    }
}
