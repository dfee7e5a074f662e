// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct JobsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "receive":
            return .returned(try client.jobs.receive(given("body"), headers: given("headers"), secrets: given("secrets"), tolerance: given("tolerance"), now: given("now")))
        case "notify":
            return .returned(try client.jobs.notify(given("event"), given("id")))
        case "resolve":
            return .returned(try await client.jobs.resolve(given("key"), options: given.options))
        case "entries":
            return .returned(try await client.jobs.entries(intent: given("intent"), state: given("state"), options: given.options))
        case "open_entries":
            return .returned(try await client.jobs.openEntries(options: given.options))
        case "forget":
            return .returned(try await client.jobs.forget(given("key"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension JobKind: GivenEnum {}

extension WebhookEventKind: GivenEnum {}

extension ResolutionOutcome: GivenEnum {}

extension EntryState: GivenEnum {}

extension Verdict: GivenEnum {}
