import BithumanREST
import BithumanRESTTesting

/// An emulator with an account.
final class Emulator: Sendable {
    private let running: BithumanRESTTesting.Emulator
    var url: String { running.url }
    var secret: String { running.account.secret }

    init(speed: BithumanRESTTesting.Emulator.Speed = .real) throws {
        running = try BithumanRESTTesting.Emulator(speed: speed)
    }

    func client(maxRetries: Int? = nil) throws -> BithumanClient {
        try running.account.client(maxRetries: maxRetries)
    }

    /// Tells the emulator what to do to the account.
    func order(_ path: String, _ body: JSONValue = [:]) async throws {
        try await running.account.order("/\(path)", body)
    }

    /// Answers one request with a canned reply.
    func reply(_ reply: JSONValue) async throws {
        _ = try await exchange("POST", "\(url)/_emulator/replies/\(secret)", reply)
    }

    /// The requests that arrived.
    func requests() async throws -> [JSONValue] {
        try await running.account.requests()
    }

    /// The sessions of the account.
    func sessions() async throws -> [JSONValue] {
        try await running.account.order("/sessions").elements
    }
}
