internal import BithumanRESTNative
import Dispatch

/// Asks the application for the secret.
///
/// The native side calls this on a thread of its own, which may wait: Swift's concurrency does not run there.
final class ProvidedSecret: SecretSource {
    private let provider: @Sendable () async throws -> String

    init(provider: @escaping @Sendable () async throws -> String) {
        self.provider = provider
    }

    func fetch() throws -> String {
        let answer = Answer()
        Task { [provider] in
            do { answer.result = .success(try await provider()) } catch { answer.result = .failure(error) }
            answer.arrived.signal()
        }
        answer.arrived.wait()
        do { return try answer.result.get() } catch { throw ForeignFailure.Failed(reason: "\(error)") }
    }

    /// Written once before the signal, read once after it.
    private final class Answer: @unchecked Sendable {
        let arrived = DispatchSemaphore(value: 0)
        var result = Result<String, any Error>.failure(CancellationError())
    }
}
