import BithumanREST
import XCTest

final class ItemsTests: XCTestCase {
    func testPagesAreFetchedAsTheyAreNeeded() async throws {
        let emulator = try Emulator()
        for _ in 0..<5 { try await emulator.order("agents") }
        let client = try emulator.client()
        let agents = client.agents.list(pageSize: 2)
        var requests = try await listings(emulator)
        XCTAssertEqual(requests, 0, "nothing is sent before the loop")

        var codes: Set<String> = []
        for try await agent in agents {
            codes.insert(agent.code)
            if codes.count == 2 { break }
        }
        requests = try await listings(emulator)
        XCTAssertEqual(requests, 1, "leaving early fetches no second page")

        for try await agent in agents { codes.insert(agent.code) }
        XCTAssertEqual(codes.count, 5)
    }

    private func listings(_ emulator: Emulator) async throws -> Int {
        try await emulator.requests().filter { $0["path"] == "/v1/agents" }.count
    }
}
