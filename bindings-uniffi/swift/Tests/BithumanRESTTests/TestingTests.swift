import BithumanREST
import XCTest

@testable import BithumanRESTTesting

/// The emulator as applications use it in their own tests.
final class TestingTests: XCTestCase {
    func testTimePassesWhenToldTo() async throws {
        let emulator = try BithumanRESTTesting.Emulator(speed: .stepped)
        let client = try emulator.account.client(maxRetries: 0)
        let started = try await client.agents.generate(model: .essence2, prompt: "A guide")
        let early = try await client.agents.getStatus(started.agentID).status
        XCTAssertNotEqual(early, .ready)
        try await emulator.advance(.seconds(4 * 3600))
        let late = try await client.agents.getStatus(started.agentID).status
        XCTAssertEqual(late, .ready)
        let ledger = try await emulator.account.ledger()
        XCTAssertEqual(ledger.first?["credits_change"], 500)
        let paths = try await emulator.account.requests().map { $0["path"] }
        XCTAssertEqual(paths.first, "/v1/agent/generate")
        XCTAssertEqual(paths.count, 3)
    }

    func testAnAccountOnAQuickClock() async throws {
        let emulator = try BithumanRESTTesting.Emulator()
        let account = try await emulator.account(clock: ["mode": "auto_step", "seconds": 150])
        let client = try account.client()
        let started = try await client.agents.generate(model: .essence2, prompt: "A guide")
        let status = try await client.agents.wait(started.agentID, interval: .milliseconds(10)).status
        XCTAssertEqual(status, .ready)
    }

    func testFaultsBalancesAndRooms() async throws {
        let emulator = try BithumanRESTTesting.Emulator()
        let account = try await emulator.account(plan: "creator", balance: 0)
        let client = try account.client(maxRetries: 0)
        do {
            _ = try await client.agents.generate(model: .essence2, prompt: "A guide")
            XCTFail("nothing is for nothing")
        } catch is InsufficientBalanceError {}
        try await account.setBalance(700)
        let left = try await client.account.credits().balance
        XCTAssertEqual(left, 700)
        try await account.fault("status", ["status": 503, "code": "SERVICE_UNAVAILABLE"])
        do {
            _ = try await client.account.me()
            XCTFail("it must not answer")
        } catch is ServiceUnavailableError {}
        let seen = try await account.requests().count
        XCTAssertEqual(seen, 3)
        try await account.agent(["code": "A1"])
        try await account.room("A1")
        let rooms = try await client.agents.speak("A1", message: "Hi").deliveredToRooms
        XCTAssertEqual(rooms, 1)
    }

    func testARefusalSaysWhy() async throws {
        let emulator = try BithumanRESTTesting.Emulator()
        do {
            try await emulator.account.fault("no_such_kind")
            XCTFail("there is no such fault")
        } catch let problem as EmulatorProblem {
            XCTAssertTrue(problem.reason.contains("kind"), problem.reason)
        }
        XCTAssertFalse("\(emulator.account)".contains(emulator.account.secret))
    }

    func testItEndsWhenItIsStopped() async throws {
        let emulator = try BithumanRESTTesting.Emulator()
        let client = try emulator.account.client(maxRetries: 0)
        _ = try await client.account.me()
        emulator.stop()
        emulator.stop()
        do {
            _ = try await client.account.me()
            XCTFail("nobody is there")
        } catch is APIConnectionError {}
    }

    func testAMissingProgramIsNamed() throws {
        XCTAssertThrowsError(try BithumanRESTTesting.Program.find(in: ["PATH": "/nowhere"])) { error in
            XCTAssertTrue("\(error)".contains("cargo install bithuman-emulator"), "\(error)")
        }
        XCTAssertEqual(try BithumanRESTTesting.Program.find(in: ["BITHUMAN_EMULATOR": "/bin/emulator"]).path, "/bin/emulator")
    }
}
