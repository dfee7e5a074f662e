import BithumanREST
import Foundation
import XCTest

/// The example of the package's README runs as it stands there.
final class SpeakExampleTests: XCTestCase {
    func testTheExampleAsksForItsSecretAndSpeaks() async throws {
        let emulator = try Emulator()
        try await emulator.order("agents", ["code": "A12345", "name": "Ada"])
        try await emulator.order("rooms", ["agent_code": "A12345"])
        setenv("SECRET_OF_THE_BACKEND", emulator.secret, 1)
        setenv("BITHUMAN_BASE_URL", emulator.url, 1)
        defer {
            unsetenv("SECRET_OF_THE_BACKEND")
            unsetenv("BITHUMAN_BASE_URL")
        }
        try await example()
        let paths = try await emulator.requests().compactMap { $0["path"] }
        XCTAssertEqual(paths, ["/v1/agents", "/v1/agent/A12345/speak"])
    }

    private func example() async throws {
        // README begins
        let client = try BithumanClient(secretProvider: { try await fetchSecretFromMyBackend() })
        for try await agent in client.agents.list(status: .ready) {
            print(agent.code, agent.name ?? "")
        }
        do {
            _ = try await client.agents.speak("A12345", message: "Welcome!", options: .init(timeout: .seconds(5)))
        } catch let error as NoActiveSessionError {
            print(error.fix ?? "")
        }
        // README ends
    }
}

@Sendable private func fetchSecretFromMyBackend() async throws -> String {
    ProcessInfo.processInfo.environment["SECRET_OF_THE_BACKEND"] ?? ""
}
