import BithumanREST
import Foundation

// README begins
/// An agent that the app renders by itself. The account's secret stays on your backend: the app is given tokens that are good for this agent
/// and one hour, and asks for another when the service refuses one.
actor RenderedAgent {
    private let client: BithumanClient
    private let code: String
    private let path: String

    /// The model file, once it is whole.
    private(set) var file: DownloadedFile?

    init(
        code: String, folder: URL, baseURL: String? = nil,
        tokenFromMyBackend: @escaping @Sendable (_ code: String) async throws -> String
    ) throws {
        client = try BithumanClient(secretProvider: { try await tokenFromMyBackend(code) }, baseURL: baseURL)
        self.code = code
        path = folder.appendingPathComponent("\(code).imx").path
    }

    /// Fetches the model file. Call it in a view's `.task`: when the view goes, the transfer ends, and the next one goes on there.
    func download(progress: @Sendable (DownloadProgress) -> Void) async throws {
        for try await step in client.models.watchDownload(code, path) {
            progress(step)
            file = step.file ?? file
        }
    }
}
// README ends
