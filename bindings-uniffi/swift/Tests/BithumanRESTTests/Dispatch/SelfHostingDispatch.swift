// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct SelfHostingDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "validate_key":
            return .returned(try await client.selfHosting.validateKey(billingType: given("billing_type"), options: given.options))
        case "report_usage":
            return .returned(try await client.selfHosting.reportUsage(sessionID: given("session_id"), seq: given("seq"), servedS: given("served_s"), installID: given("install_id"), billingType: given("billing_type"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}
