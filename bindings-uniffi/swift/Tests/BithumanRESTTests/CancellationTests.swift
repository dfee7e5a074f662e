import BithumanREST
import XCTest

final class CancellationTests: XCTestCase {
    func testCancellingATaskEndsTheRequestAtOnce() async throws {
        let server = SilentServer()
        let client = try BithumanClient(secret: "sk_test", baseURL: server.url)
        let task = Task { try await client.account.me() }
        for await _ in server.arrivals { break }
        let start = ContinuousClock.now
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("the call must not succeed")
        } catch is CancellationError {}
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(5))
        for await gone in server.departures {
            XCTAssertLessThan(gone - start, .seconds(5))
            break
        }
    }

    func testACancelledTaskSendsNothing() async throws {
        let emulator = try Emulator()
        let client = try emulator.client()
        let task = Task {
            try? await Task.sleep(for: .seconds(60))
            return try await client.account.me()
        }
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("the call must not succeed")
        } catch is CancellationError {}
    }

    func testCancellingATaskThatReadsItemsEndsTheRequest() async throws {
        let server = SilentServer()
        let client = try BithumanClient(secret: "sk_test", baseURL: server.url)
        let task = Task {
            for try await _ in client.agents.list() {}
        }
        for await _ in server.arrivals { break }
        let start = ContinuousClock.now
        task.cancel()
        do {
            try await task.value
            XCTFail("the loop must not end quietly")
        } catch is CancellationError {}
        for await gone in server.departures {
            XCTAssertLessThan(gone - start, .seconds(5))
            break
        }
    }
}
