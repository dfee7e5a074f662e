// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct FilesDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "upload":
            return .returned(try await client.files.upload(file: given("file"), fileURL: given("file_url"), fileName: given("file_name"), fileType: given("file_type"), options: given.options))
        case "watch_upload":
            return try await gathered(client.files.watchUpload(file: given("file"), fileURL: given("file_url"), fileName: given("file_name"), fileType: given("file_type"), options: given.options), given.take)
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension FileType: GivenEnum {}

extension AssetCategory: GivenEnum {}
