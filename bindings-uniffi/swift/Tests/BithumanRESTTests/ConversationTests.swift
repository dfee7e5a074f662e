import BithumanREST
import XCTest

private let answer: JSONValue = ["type": "response.create", "response": ["output_modalities": ["text"]]]

final class ConversationTests: XCTestCase {
    func testMessagesGoBothWays() async throws {
        let emulator = try Emulator()
        let conversation = try await emulator.client().realtime.openSocket()
        try await conversation.send(answer)
        var words = ""
        for try await event in conversation {
            words += event.delta ?? ""
            if event.eventType == .responseDone { break }
        }
        XCTAssertNotEqual(words, "")
        try await conversation.close()
        do {
            try await conversation.send(answer)
            XCTFail("a closed conversation must not send")
        } catch is InvalidRequestError {}
    }

    func testWhatCameInBeforeClosingCanStillBeRead() async throws {
        let emulator = try Emulator()
        let conversation = try await emulator.client().realtime.openSocket()
        try await conversation.close()
        try await conversation.close()
        var types: [RealtimeEventType] = []
        for try await event in conversation { types.append(event.eventType) }
        XCTAssertEqual(types, [.sessionCreated])
    }

    func testGivingUpTheWaitingLosesNothing() async throws {
        let emulator = try Emulator()
        let conversation = try await emulator.client().realtime.openSocket()
        _ = try await conversation.makeAsyncIterator().next()
        try await conversation.send(answer)
        var types: [RealtimeEventType] = []
        while types.last != .responseDone {
            for pause in [Duration.zero, .microseconds(100), .milliseconds(1), .seconds(1)] where types.last != .responseDone {
                let reading = Task { try await conversation.makeAsyncIterator().next() }
                let timer = Task {
                    try await Task.sleep(for: pause)
                    reading.cancel()
                }
                defer { timer.cancel() }
                do {
                    if let event = try await reading.value { types.append(event.eventType) }
                } catch is CancellationError {}
            }
        }
        let spoken = types.filter { $0 == .textDelta }
        XCTAssertEqual(types.first, .responseCreated)
        XCTAssertEqual(types.count, Set(types).count + spoken.count - 1)
        try await conversation.close()
    }

    func testCancellingTheWaitingIsPrompt() async throws {
        let emulator = try Emulator()
        let conversation = try await emulator.client().realtime.openSocket()
        let listener = Task { for try await _ in conversation {} }
        try await Task.sleep(for: .milliseconds(50))
        let start = ContinuousClock.now
        listener.cancel()
        do {
            try await listener.value
            XCTFail("the loop must not end quietly")
        } catch is CancellationError {}
        XCTAssertLessThan(ContinuousClock.now - start, .seconds(5))
        try await conversation.close()
    }

    func testACancelledOpeningAndAForgottenConversationLeaveNothingOpen() async throws {
        let emulator = try Emulator()
        let client = try emulator.client()
        _ = try await client.realtime.openSocket()
        for pause in [Duration.zero, .microseconds(500), .milliseconds(1), .milliseconds(2), .milliseconds(50)] {
            let opening = Task { _ = try await client.realtime.openSocket() }
            try await Task.sleep(for: pause)
            opening.cancel()
            do { try await opening.value } catch is CancellationError {}
        }
        for _ in 0..<1000 {
            let sessions = try await emulator.sessions()
            XCTAssertFalse(sessions.isEmpty)
            if sessions.allSatisfy({ $0["status"] == "ended" }) { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        XCTFail("a session is still open")
    }
}
