// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct KnowledgeDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "ingest":
            return .returned(try await client.knowledge.ingest(file: given("file"), url: given("url"), name: given("name"), syncFreq: given("sync_freq"), options: given.options))
        case "watch_ingest":
            return try await gathered(client.knowledge.watchIngest(file: given("file"), url: given("url"), name: given("name"), syncFreq: given("sync_freq"), options: given.options), given.take)
        case "create":
            return .returned(try await client.knowledge.create(name: given("name"), description: given("description"), fileIDs: given("file_ids"), build: given("build"), options: given.options))
        case "list":
            return .returned(try await client.knowledge.list(options: given.options))
        case "rebuild":
            return .returned(try await client.knowledge.rebuild(given("kb_id"), options: given.options))
        case "build":
            return try await followed(given) { try await client.knowledge.build(given("kb_id"), options: given.options) }
        case "resume":
            return try await followed(given) { try client.knowledge.resume(given("token")) }
        case "wait":
            return .returned(try await client.knowledge.wait(given("kb_id"), interval: given("interval"), timeout: given("timeout"), options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension SyncFrequency: GivenEnum {}

extension KnowledgeStatus: GivenEnum {}
