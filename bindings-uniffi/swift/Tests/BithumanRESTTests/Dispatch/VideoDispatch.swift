// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct VideoDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "generate":
            return .returned(try await client.video.generate(model: given("model"), agentCode: given("agent_code"), audioURL: given("audio_url"), text: given("text"), voice: given("voice"), wait: given("wait"), options: given.options))
        case "create":
            return try await followed(given) { try await client.video.create(model: given("model"), agentCode: given("agent_code"), audioURL: given("audio_url"), text: given("text"), voice: given("voice"), options: given.options) }
        case "resume":
            return try await followed(given) { try client.video.resume(given("token")) }
        case "get":
            return .returned(try await client.video.get(given("job_id"), options: given.options))
        case "wait":
            return .returned(try await client.video.wait(given("job_id"), interval: given("interval"), timeout: given("timeout"), options: given.options))
        case "watch":
            return try await gathered(client.video.watch(given("job_id"), interval: given("interval"), timeout: given("timeout"), options: given.options), given.take)
        case "render":
            return .returned(try await client.video.render(model: given("model"), agentCode: given("agent_code"), audioURL: given("audio_url"), text: given("text"), voice: given("voice"), path: given("path"), interval: given("interval"), timeout: given("timeout"), options: given.options))
        case "download":
            return .returned(try await client.video.download(given("job_id"), given("path"), options: given.options))
        case "watch_download":
            return try await gathered(client.video.watchDownload(given("job_id"), given("path"), options: given.options), given.take)
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension VideoStatus: GivenEnum {}
