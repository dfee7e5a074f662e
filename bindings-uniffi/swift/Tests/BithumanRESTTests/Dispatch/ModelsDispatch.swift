// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct ModelsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "download":
            return .returned(try await client.models.download(given("code"), given("path"), model: given("model"), member: given("member"), plane: given("plane"), wait: given("wait"), interval: given("interval"), options: given.options))
        case "watch_download":
            return try await gathered(client.models.watchDownload(given("code"), given("path"), model: given("model"), member: given("member"), plane: given("plane"), wait: given("wait"), interval: given("interval"), options: given.options), given.take)
        case "link":
            return .returned(try await client.models.link(given("code"), model: given("model"), member: given("member"), plane: given("plane"), options: given.options))
        case "download_self_hosted_avatar":
            return .returned(try await client.models.downloadSelfHostedAvatar(given("code"), given("path"), options: given.options))
        case "list_showcase":
            return .returned(try await client.models.listShowcase(options: given.options))
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension DownloadPlane: GivenEnum {}
