// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct StatusDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "readiness":
            return .returned(try await client.status.readiness(options: given.options))
        case "health":
            try await client.status.health(options: given.options)
            return .returned(nil)
        case "platform":
            return .returned(try await client.status.platform(options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension HealthState: GivenEnum {}
