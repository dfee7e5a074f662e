import BithumanREST
import XCTest

final class ErrorTests: XCTestCase {
    func testErrorsAreCaughtByClass() async throws {
        let emulator = try Emulator()
        do {
            _ = try await emulator.client().agents.get("A00XXX0000")
            XCTFail("there is no such agent")
        } catch let error as NotFoundError {
            XCTAssertEqual(error.status, 404)
            XCTAssertEqual(error.operation, "get_agent")
            XCTAssertNotNil(error.requestID)
            XCTAssertEqual(error.attempts.count, 1)
        }
    }

    func testAnInvalidArgumentIsRefusedBeforeTheNetwork() async throws {
        let client = try BithumanClient(secret: "sk_test", baseURL: "http://127.0.0.1:9")
        do {
            for try await _ in client.agents.list(pageSize: 1000) {}
            XCTFail("the page is too large")
        } catch let error as InvalidRequestError {
            XCTAssertEqual(error.field, "page_size")
            XCTAssertNotNil(error.fix)
        }
    }

    func testLengthsOfTimeThatCannotBe() async throws {
        let client = try BithumanClient(secret: "sk", baseURL: "http://127.0.0.1:1")
        for wrong in [Duration.seconds(-1), .seconds(604_801)] {
            do {
                _ = try await client.agents.wait("A1", timeout: wrong)
                XCTFail("no time is \(wrong)")
            } catch let error as InvalidRequestError {
                XCTAssertEqual(error.field, "timeout")
                XCTAssertEqual(error.fix, "pass 0 to 604800 s")
            }
        }
        do {
            _ = try client.webhooks.verify(Data(), headers: [:], secrets: ["s"], now: .nan)
            XCTFail("no moment is NaN")
        } catch let error as InvalidRequestError {
            XCTAssertEqual(error.field, "now")
        }
    }

    func testSettingsThatCannotBe() {
        XCTAssertThrowsError(try BithumanClient(secret: "")) { XCTAssertTrue($0 is ConfigurationError) }
        XCTAssertThrowsError(try BithumanClient(secret: "sk", timeout: .seconds(-1))) { XCTAssertTrue($0 is ConfigurationError) }
        XCTAssertThrowsError(try BithumanClient(secret: "sk", maxRetries: -1)) { XCTAssertTrue($0 is ConfigurationError) }
        XCTAssertThrowsError(try BithumanClient(secret: "sk", baseURL: "api.bithuman.ai")) {
            XCTAssertEqual(($0 as? BithumanError)?.field, "base_url")
        }
    }

    func testValuesFromTheFutureAreKept() async throws {
        let emulator = try Emulator()
        try await emulator.reply([
            "body": ["data": [["code": "A1", "status": "hibernating", "mood": ["calm": true]]], "total": 1]
        ])
        var count = 0
        for try await agent in try emulator.client().agents.list() {
            count += 1
            XCTAssertEqual(agent.status, .unknown("hibernating"))
            XCTAssertEqual(agent.extra["mood"], ["calm": true])
        }
        XCTAssertEqual(count, 1)
    }
}
