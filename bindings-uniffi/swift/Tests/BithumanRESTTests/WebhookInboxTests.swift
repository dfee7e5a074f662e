import BithumanREST
import Foundation
import XCTest

private let secret = "whsec_never_to_be_printed_77"

final class WebhookInboxTests: XCTestCase {
    private let body = Data(#"{"id":"evt_1","event":"agent.ready","created":1790000000,"data":{"code":"A1"}}"#.utf8)

    private func headers() throws -> [String: String] {
        try BithumanClient(secret: "sk_any").webhooks.sign(body, secret: secret).headers
    }

    func testADeliveryIsHandledOnceAfterItsHandlerSucceeded() async throws {
        struct OnPurpose: Error {}
        let (body, headers) = (body, try headers())
        let inbox = try WebhookInbox(secrets: ["whsec_old", secret])
        do {
            _ = try await inbox.handle(body, headers: headers) { _ in throw OnPurpose() }
            XCTFail("the handler's error must be thrown")
        } catch is OnPurpose {}
        let handled = try await inbox.handle(body, headers: headers) { event in
            XCTAssertEqual(event.agentReady?.code, "A1")
            let nested = try await inbox.handle(body, headers: headers) { _ in XCTFail("it is being handled") }
            XCTAssertEqual(nested, .busy)
        }
        XCTAssertEqual(handled, .handled)
        let again = try await inbox.handle(body, headers: headers) { _ in XCTFail("it was handled") }
        XCTAssertEqual(again, .duplicate)
    }

    func testInboxesThatShareAFileHandleADeliveryOnce() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("seen-\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: file) }
        let first = try WebhookInbox(secrets: [secret], seen: file.path)
        let second = try WebhookInbox(secrets: [secret], seen: file.path)
        let handled = try await first.handle(body, headers: headers()) { _ in }
        let again = try await second.handle(body, headers: headers()) { _ in }
        XCTAssertEqual([handled, again], [.handled, .duplicate])
    }

    func testAStoreOfOnesOwnDecides() async throws {
        let store = OwnStore()
        let inbox = try WebhookInbox(secrets: [secret], store: store)
        let handled = try await inbox.handle(body, headers: headers()) { _ in }
        let again = try await inbox.handle(body, headers: headers()) { _ in }
        XCTAssertEqual([handled, again], [.handled, .duplicate])
        let settled = await store.settled
        XCTAssertEqual(settled, ["evt_1"])
    }

    func testWhatIsNotFromTheServiceIsRefusedAndNoSecretIsPrinted() async throws {
        do {
            _ = try WebhookInbox(secrets: [""])
            XCTFail("an inbox needs a secret")
        } catch let error as InvalidRequestError {
            XCTAssertEqual(error.field, "secrets")
        }
        let inbox = try WebhookInbox(secrets: [secret])
        var texts = ["\(inbox)", String(reflecting: inbox), ""]
        dump(inbox, to: &texts[2])
        do {
            _ = try await inbox.handle(body + Data(" ".utf8), headers: headers()) { _ in XCTFail("it is not real") }
            XCTFail("a changed body must be refused")
        } catch let error as WebhookVerificationError {
            texts.append("\(error)")
        }
        for text in texts { XCTAssertFalse(text.contains(secret), text) }
    }
}

private actor OwnStore: SeenStore {
    private(set) var settled: [String] = []

    func claim(_ deliveryID: String) -> DeliveryState { settled.isEmpty ? .new : .done }

    func settle(_ deliveryID: String, handled: Bool) { settled.append(deliveryID) }
}
