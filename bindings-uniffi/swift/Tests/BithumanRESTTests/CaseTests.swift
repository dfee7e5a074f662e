import BithumanREST
import Foundation
import XCTest

@testable import BithumanRESTTesting

/// The case files, the same in every language, through the public API.
final class CaseTests: XCTestCase {
    func testEveryCase() async throws {
        let judge = try stage()
        let url = try judge.told("url")
        var run = 0
        for listed in try await exchange("GET", "\(url)/cases").elements {
            let id = listed["id"]?.text ?? ""
            let at = "\(url)/cases/\(id.replacingOccurrences(of: "/", with: "~"))"
            let begun = try await exchange("POST", "\(at)/begin", [:])
            do {
                let player = Player(settings: begun["client"]?.entries ?? [:])
                var step: JSONValue? = begun
                while let current = step {
                    let report = try await player.report(current).merging(["run": begun["run"] ?? .null], uniquingKeysWith: { $1 })
                    let verdict = try await exchange("POST", "\(at)/end", .object(report))
                    let problems = (verdict["problems"]?.elements ?? []).compactMap(\.text)
                    XCTAssert(verdict["ok"] == true, "\(id): \(problems.joined(separator: "; "))")
                    step = verdict["next"]
                }
                run += 1
            } catch let reason as NotExpressible {
                XCTFail("\(id): Swift's types rule out \(reason.what)")
            }
        }
        print("\(run) cases")
        XCTAssertGreaterThan(run, 0)
    }

}

/// Plays the steps of a case with one client.
private final class Player {
    private let settings: [String: JSONValue]
    private var client: BithumanClient?

    init(settings: [String: JSONValue]) {
        self.settings = settings
    }

    func report(_ step: JSONValue) async throws -> [String: JSONValue] {
        do {
            let client = try (step["fresh"] == true ? nil : self.client) ?? makeClient(settings)
            self.client = client
            if step["shape"] == "construct" { return ["returned": nil] }
            var given = try Given(record: step["args"] ?? [:])
            given.options = try step["options"].map(options)
            given.take = try step["take"].flatMap { try Int?(given: $0) }
            if let then = step["then"], then != JSONValue.null { given.then = then }
            given.send = step["send"]?.elements ?? []
            let call = (step["call"]?.text ?? "").split(separator: ".").map(String.init)
            guard call.count == 2, let dispatch = dispatches[call[0]] else { throw NotExpressible("\(call)") }
            switch try await dispatch.run(call[1], client, given) {
            case .returned(let value): return ["returned": try value.flatMap { try told($0) } ?? .null]
            case .items(let items, let error):
                let items = JSONValue.array(try items.map { try told($0) ?? .null })
                return try error.map { ["items": items, "raised": try told(error: $0)] } ?? ["items": items]
            }
        } catch let error as BithumanError {
            return ["raised": try told(error: error)]
        }
    }
}

private func duration(_ settings: [String: JSONValue], _ name: String) -> Duration? {
    settings[name]?.number.map { .seconds($0) }
}

private func makeClient(_ settings: [String: JSONValue]) throws -> BithumanClient {
    let given = try Given(record: .object(settings))
    let (ca, certificate): (String?, String?) = (try given("ca_certificate"), try given("client_certificate"))
    let (plan, limiter): (String?, String?) = (try given("plan"), try given("limiter"))
    return try BithumanClient(
        secret: given("secret"),
        baseURL: given("base_url"),
        timeout: duration(settings, "timeout"),
        attemptTimeout: duration(settings, "attempt_timeout"),
        stallTimeout: duration(settings, "stall_timeout"),
        connectTimeout: duration(settings, "connect_timeout"),
        maxRetries: given("max_retries"),
        headers: given("headers"),
        application: given("application"),
        hidePlatform: settings["hide_platform"] == true,
        proxy: given("proxy"),
        caCertificate: ca.map { Data($0.utf8) },
        clientCertificate: certificate.map { Data($0.utf8) },
        poolIdleTimeout: duration(settings, "pool_idle_timeout"),
        poolMaxIdle: given("pool_max_idle"),
        journal: given("journal"),
        plan: plan.flatMap { Plan(rawValue: $0) },
        limiter: limiter.flatMap { Limiter(rawValue: $0) },
        limitsFolder: given("limits_folder")
    )
}

private func options(_ value: JSONValue) throws -> RequestOptions {
    let (settings, given) = (value.entries, try Given(record: value))
    let priority: String? = try given("priority")
    return RequestOptions(
        timeout: duration(settings, "timeout"),
        attemptTimeout: duration(settings, "attempt_timeout"),
        stallTimeout: duration(settings, "stall_timeout"),
        maxRetries: try given("max_retries"),
        headers: try given("headers"),
        idempotencyKey: try given("idempotency_key"),
        intent: try given("intent"),
        priority: priority.flatMap { Priority(rawValue: $0) }
    )
}
