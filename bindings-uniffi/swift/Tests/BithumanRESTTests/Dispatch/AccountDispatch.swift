// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct AccountDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "validate":
            try await client.account.validate(options: given.options)
            return .returned(nil)
        case "is_valid":
            return .returned(try await client.account.isValid(options: given.options))
        case "me":
            return .returned(try await client.account.me(options: given.options))
        case "pricing":
            return .returned(try await client.account.pricing(options: given.options))
        case "credits":
            return .returned(try await client.account.credits(options: given.options))
        case "estimate":
            return .returned(try await client.account.estimate(given("work"), options: given.options))
        case "usage":
            return try await gathered(client.account.usage(pageSize: given("page_size"), offset: given("offset"), start: given("start"), end: given("end"), agentCode: given("agent_code"), options: given.options), given.take)
        case "usage_pairs":
            return try await gathered(client.account.usagePairs(pageSize: given("page_size"), offset: given("offset"), start: given("start"), end: given("end"), agentCode: given("agent_code"), options: given.options), given.take)
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension PlannedWork: Givable {
    init(given value: JSONValue) throws {
        let given = try Given(record: value)
        try self.init(kind: given("kind"), model: given("model"), count: given("count"), seconds: given("seconds"))
    }
}

extension WorkKind: GivenEnum {}

extension FigureSource: GivenEnum {}
