// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct RealtimeDispatch: Dispatch {
    @available(*, deprecated)
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "create_token":
            return .returned(try await client.realtime.createToken(model: given("model"), options: given.options))
        case "connect":
            return .returned(try await client.realtime.connect(given("offer"), model: given("model"), options: given.options))
        case "hangup":
            try await client.realtime.hangup(given("call"), options: given.options)
            return .returned(nil)
        case "open_socket":
            return try await conversed(given) { try await client.realtime.openSocket(model: given("model"), options: given.options) }
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension RealtimeModel: GivenEnum {}

extension RealtimeEventType: GivenEnum {}
