import BithumanREST
import XCTest

final class EventTests: XCTestCase {
    func testACallThatIsRepeatedTellsEachStepAndNoSecret() async throws {
        let emulator = try Emulator()
        try await emulator.reply(["status": 503, "body": ["error": ["code": "SERVICE_UNAVAILABLE", "message": "soon"]]])
        let (events, told) = AsyncStream.makeStream(of: CallEvent.self)
        let client = try BithumanClient(secret: emulator.secret, baseURL: emulator.url) { told.yield($0) }
        _ = try await client.account.me()
        var heard: [CallEvent] = []
        for await event in events {
            heard.append(event)
            if case .finished = event.happening { break }
        }
        XCTAssertEqual(heard.count, 4)
        guard case .attempted(let first) = heard[0].happening, case .repeating(let number, let wait, let problem) = heard[1].happening,
            case .attempted(let second) = heard[2].happening, case .finished(let end) = heard[3].happening
        else { return XCTFail("\(heard)") }
        XCTAssertEqual([first.number, first.status], [1, 503])
        XCTAssertEqual([first.problem, first.errorType], ["SERVICE_UNAVAILABLE", "503"])
        XCTAssertEqual(number, 2)
        XCTAssertEqual(problem, "SERVICE_UNAVAILABLE")
        XCTAssertGreaterThan(wait, .zero)
        XCTAssertEqual([second.number, second.status], [2, 200])
        XCTAssertEqual(second.problem, nil)
        XCTAssertEqual([end.attempts, end.status], [2, 200])
        XCTAssertEqual(end.error, nil)
        XCTAssertEqual(end.cancelled, false)
        XCTAssertEqual(end.billed, .no)
        XCTAssertGreaterThanOrEqual(end.took, wait)
        XCTAssertEqual(Set(heard.map { "\($0.call.method) \($0.call.url)" }), ["GET \(emulator.url)/v1/me"])
        XCTAssertEqual(Set(heard.map(\.call.number)).count, 1)
        XCTAssertTrue("\(heard[1])".contains("attempt 2 follows in "), "\(heard[1])")
        for event in heard { XCTAssertFalse("\(event)".contains(emulator.secret), "\(event)") }
    }
}
