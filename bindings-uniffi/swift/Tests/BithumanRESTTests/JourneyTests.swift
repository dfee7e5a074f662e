import BithumanREST
import Foundation
import XCTest

/// The journey of a new user, against the emulator.
final class JourneyTests: XCTestCase {
    private let portrait = Data(
        base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    )!

    func testFromTheSecretToAnAgentThatSpeaks() async throws {
        let emulator = try Emulator()
        try await emulator.order("clock", ["mode": "times", "factor": 20000])
        let client = try emulator.client()
        try await client.account.validate()
        let account = try await client.account.me()
        let credits = try await client.account.credits()
        XCTAssertEqual(account.userID, credits.userID)
        _ = try await client.account.pricing()

        let face = try await client.files.upload(file: .data(portrait, name: "portrait.png"))
        let accepted = try await client.agents.generate(model: .essence2, prompt: "A museum guide.", image: face.fileURL)
        var last = -1.0
        for try await look in client.agents.watch(accepted.agentID, interval: .milliseconds(50)) {
            XCTAssertGreaterThanOrEqual(look.progress, last, "progress does not go back")
            last = look.progress
        }
        let agent = try await client.agents.get(accepted.agentID)
        XCTAssertEqual(agent.status, .ready)

        do {
            _ = try await client.agents.speak(agent.code, message: "Is anyone there?")
            XCTFail("no session is open")
        } catch let error as NoActiveSessionError {
            XCTAssertNotNil(error.fix)
        }
        try await emulator.order("rooms", ["agent_code": .string(agent.code)])
        _ = try await client.agents.addContext(agent.code, context: "The museum closes at five.")
        let heard = try await client.agents.speak(agent.code, message: "Welcome!")
        XCTAssertEqual(heard.deliveredToRooms, 1)

        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = try await client.models.download(agent.code, folder.appendingPathComponent("guide.imx").path, wait: .seconds(60))
        XCTAssertTrue(FileManager.default.fileExists(atPath: model.path))

        let job = try await client.video.generate(model: .essence2, agentCode: agent.code, text: "Welcome to the museum.")
        _ = try await client.video.wait(job.jobID, interval: .milliseconds(50))
        let film = try await client.video.download(job.jobID, folder.appendingPathComponent("film.mp4").path)
        XCTAssertGreaterThan(film.size, 0)

        let token = try await client.embed.createToken(agentID: agent.code, fingerprint: "visitor-1")
        let snippet = try client.embed.snippet(agent.code, token: token.token.reveal())
        XCTAssertTrue(snippet.html.contains("<iframe"))
    }

    @available(*, deprecated, message: "Speech is withdrawn, but still spoken in this era.")
    func testSpeechIsPlayedAsItArrives() async throws {
        let emulator = try Emulator()
        try await emulator.order("era", ["date": "2026-09-01"])
        let client = try emulator.client()
        let speech = try await client.speech.synthesize(text: "Hello!", format: .wav)
        XCTAssertEqual(speech.audio.prefix(4), Data("RIFF".utf8))
        var frames = 0
        for try await frame in client.speech.stream(text: "Long before clocks had hands, people watched the sun. Then they watched water.")
        {
            XCTAssertFalse(frame.pcm.isEmpty)
            frames += 1
        }
        XCTAssertGreaterThan(frames, 1)
    }

    func testAFileIsSentPieceByPiece() async throws {
        let emulator = try Emulator()
        let pieces = Pieces([portrait.prefix(20), portrait.dropFirst(20)])
        let file = FileSource.stream(name: "portrait.png", size: portrait.count) { pieces.next() }
        let uploaded = try await emulator.client().files.upload(file: file)
        XCTAssertEqual(uploaded.fileSize, portrait.count)
    }

    func testASignedDeliveryIsReceivedAndVerified() async throws {
        let emulator = try Emulator()
        let client = try emulator.client()
        let receiver = Receiver()
        let webhook = try await client.webhooks.create(url: receiver.url)
        XCTAssertFalse("\(webhook)".contains(webhook.secret.reveal()))
        let tested = try await client.webhooks.test(webhook.id)
        XCTAssertTrue(tested.delivered)
        if !tested.delivered { return }
        for await delivery in receiver.deliveries {
            let secrets = [webhook.secret.reveal()]
            let event = try client.webhooks.verify(delivery.body, headers: delivery.headers, secrets: secrets)
            XCTAssertEqual(event.event, .ping)
            XCTAssertThrowsError(try client.webhooks.verify(delivery.body + [0], headers: delivery.headers, secrets: secrets)) {
                XCTAssertTrue($0 is WebhookVerificationError)
            }
            break
        }
        _ = try await client.webhooks.delete(webhook.id)
    }
}

/// Hands out one piece at a time.
private final class Pieces: @unchecked Sendable {
    private var left: [Data]
    private let lock = NSLock()

    init(_ pieces: [Data]) {
        left = pieces
    }

    func next() -> Data? {
        lock.withLock { left.isEmpty ? nil : left.removeFirst() }
    }
}
