import BithumanREST
import XCTest

final class SecretTests: XCTestCase {
    func testTheProviderIsAskedOnceAndAgainAfterARefusal() async throws {
        let emulator = try Emulator()
        let asked = Counter()
        let client = try BithumanClient(
            secretProvider: {
                await Task.yield()
                await asked.increment()
                return emulator.secret
            },
            baseURL: emulator.url
        )
        for _ in 0..<3 { _ = try await client.account.me() }
        var count = await asked.count
        XCTAssertEqual(count, 1)

        try await emulator.reply(["status": 401, "body": ["error": ["code": "UNAUTHORIZED", "message": "expired"]]])
        _ = try await client.account.me()
        count = await asked.count
        XCTAssertEqual(count, 2)
    }

    func testAFailingProviderIsAConfigurationError() async throws {
        struct Offline: Error {}
        let client = try BithumanClient(secretProvider: { throw Offline() }, baseURL: "http://127.0.0.1:9")
        do {
            _ = try await client.account.me()
            XCTFail("the call must not succeed")
        } catch let error as ConfigurationError {
            XCTAssertTrue(error.message.contains("Offline"), error.message)
        }
    }

    func testNothingPrintsTheSecret() async throws {
        let secret = "sk_do_not_print_me"
        let client = try BithumanClient(secret: secret, baseURL: "http://127.0.0.1:9", maxRetries: 0)
        var texts = ["\(client)", String(reflecting: client)]
        dump(client, to: &texts[0])
        do {
            _ = try await client.account.me()
        } catch let error as BithumanError {
            texts += ["\(error)", error.localizedDescription]
            dump(error, to: &texts[1])
        }
        for text in texts { XCTAssertFalse(text.contains(secret), text) }
        XCTAssertFalse("\(SecretText(secret))".contains(secret))
    }
}

private actor Counter {
    var count = 0

    func increment() { count += 1 }
}
