import BithumanREST
import Foundation

/// An emulator with an account.
final class Emulator: Sendable {
    private let program: Program
    let url: String
    let secret: String

    init(speed: String = "real") throws {
        program = try Program(variable: "BITHUMAN_EMULATOR", arguments: ["--exit-with-parent", "--speed", speed])
        url = program.ready["url"] ?? ""
        secret = program.ready["secret"] ?? ""
    }

    func client(maxRetries: Int? = nil) throws -> BithumanClient {
        try BithumanClient(secret: secret, baseURL: url, maxRetries: maxRetries)
    }

    /// Tells the emulator what to do to the account.
    func order(_ path: String, _ body: JSONValue = [:]) async throws {
        _ = try await exchange("POST", "\(url)/_emulator/accounts/\(secret)/\(path)", body)
    }

    /// Answers one request with a canned reply.
    func reply(_ reply: JSONValue) async throws {
        _ = try await exchange("POST", "\(url)/_emulator/replies/\(secret)", reply)
    }

    /// The requests that arrived.
    func requests() async throws -> [JSONValue] {
        try await exchange("GET", "\(url)/_emulator/accounts/\(secret)/requests").elements
    }

    /// The sessions of the account.
    func sessions() async throws -> [JSONValue] {
        try await exchange("GET", "\(url)/_emulator/accounts/\(secret)/sessions").elements
    }
}
